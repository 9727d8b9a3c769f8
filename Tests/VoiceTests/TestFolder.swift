import Foundation
import Testing
import Voice

/// A folder of a test's own with programs in it, removed with the test.
final class TestFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("viva-voice-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Only this folder: what the machine has installed must not decide a test.
  var path: SearchPath { SearchPath(url.path) }

  /// A program written as a shell script.
  @discardableResult
  func script(_ name: String, _ body: String) throws -> ExternalProgram {
    let file = url.appendingPathComponent(name)
    // Not with Foundation: a program that another test starts meanwhile would keep the file open for
    // writing, and it could not be executed.
    let descriptor = open(file.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o755)
    try #require(descriptor >= 0)
    let bytes = Array("#!/bin/sh\n\(body)\n".utf8)
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    return ExternalProgram(name: name, path: file.path)
  }

  func text(_ name: String) -> String? {
    try? String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
  }

  func lines(_ name: String) -> [String] {
    text(name)?.split(separator: "\n").map(String.init) ?? []
  }

  /// Waits until a script has written a file.
  func awaitFile(_ name: String) {
    let deadline = ContinuousClock.now + .seconds(60)
    while text(name)?.isEmpty != false, ContinuousClock.now < deadline { usleep(2_000) }
    #expect(text(name) != nil, "\(name) was not written")
  }

  /// A recording in the format of recognisers.
  func wave(_ name: String = "a.wav", seconds: Double = 1) throws -> WaveFile {
    let file = url.appendingPathComponent(name)
    try Data(SampleWave.bytes(seconds: seconds)).write(to: file)
    return try #require(WaveFile(reading: file))
  }
}

extension Array where Element: Equatable {
  func contains(subsequence: [Element]) -> Bool {
    indices.contains { self[$0...].starts(with: subsequence) }
  }
}

/// Waits for the end of a process that was killed: the system takes a moment.
func expectEnd(of process: String, sourceLocation: SourceLocation = #_sourceLocation) {
  guard let number = pid_t(process.trimmingCharacters(in: .whitespacesAndNewlines)) else {
    Issue.record("no number of a process: \(process)", sourceLocation: sourceLocation)
    return
  }
  let deadline = ContinuousClock.now + .seconds(60)
  while isRunning(number), ContinuousClock.now < deadline { usleep(2_000) }
  #expect(!isRunning(number), sourceLocation: sourceLocation)
}

private func isRunning(_ process: pid_t) -> Bool {
  // One that has ended and that its new parent has not waited for yet is not running.
  let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
  if let stat { return !stat.contains(") Z ") }
  return kill(process, 0) == 0
}
