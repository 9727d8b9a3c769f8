import Foundation
import Transcripts

/// The person's own editor, for a long answer.
struct Editor {
  var environment: [String: String]

  /// Opens the editor on an empty file and returns what was written.
  /// - Throws: ``Failure`` if there is no editor or it fails; what was written stays in the file
  ///   then, and the message names it.
  func text(explaining note: String) throws -> String {
    let command =
      ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty } ?? "vi"
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("viva-answer-\(UUID().uuidString).md")
    guard
      FileManager.default.createFile(
        atPath: file.path, contents: Data("\n# \(note)\n".utf8),
        attributes: [.posixPermissions: 0o600])
    else { throw Failure("no temporary file could be made for the editor") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.environment = environment
    process.arguments = ["-c", "exec \(command) \"$1\"", "sh", file.path]
    do {
      try process.run()
    } catch {
      throw Failure("the editor '\(command)' did not start: \(error.localizedDescription)")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(
        "the editor '\(command)' ended with status \(process.terminationStatus); "
          + "your text is still in \(file.path)")
    }
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    try? FileManager.default.removeItem(at: file)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0 != "# \(note)" }.joined(separator: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
