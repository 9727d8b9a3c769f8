import Foundation
import Testing

/// A run of `viva` without a terminal.
struct PipedRun {
  var status: Int32?
  var output: Data
  var errors: String
  /// The most memory that it had.
  var peakKilobytes: Int

  var text: String { String(decoding: output, as: UTF8.self) }
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// Runs `viva` to its end.
  /// - Parameters:
  ///   - arguments: Of `viva`.
  ///   - input: What it reads.
  ///   - sandbox: Whose home it has.
  ///   - environment: Changes to the sandbox's variables.
  /// - Throws: An issue of the test if it cannot be started.
  init(
    _ arguments: String..., input: some Sequence<UInt8>, in sandbox: Sandbox,
    environment: [String: String?] = [:]
  ) throws {
    try self.init(arguments, input: input, in: sandbox, environment: environment)
  }

  init(
    _ arguments: [String], input: some Sequence<UInt8>, in sandbox: Sandbox,
    environment: [String: String?] = [:], folder: String? = nil, program: String? = nil
  ) throws {
    let name = UUID().uuidString
    let input = try sandbox.file("in-\(name)", input)
    let output = sandbox.folder.appendingPathComponent("out-\(name)").path
    let errors = sandbox.folder.appendingPathComponent("err-\(name)").path
    let child = try Child(
      program ?? Program.path(), arguments, environment: sandbox.environment(environment),
      folder: folder ?? sandbox.folder.path,
      streams: .files(input: input, output: output, errors: errors))
    status = child.wait()
    peakKilobytes = child.peakKilobytes
    #expect(status != nil, "viva \(arguments.joined(separator: " ")) does not end")
    self.output = FileManager.default.contents(atPath: output) ?? Data()
    self.errors = String(
      decoding: FileManager.default.contents(atPath: errors) ?? Data(), as: UTF8.self)
  }

  /// An interview on the tiny scenario, answered line by line.
  static func interview(
    _ options: String..., answers: [String], in sandbox: Sandbox,
    environment: [String: String?] = [:]
  ) throws -> PipedRun {
    let input = answers.map { $0 + "\n" }.joined()
    return try PipedRun(
      [Program.tiny] + options, input: input.utf8, in: sandbox, environment: environment)
  }
}
