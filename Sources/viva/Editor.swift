import Foundation
import Terminal

/// The person's own editor, for a long answer.
struct Editor {
  var environment: [String: String]

  /// Opens the editor on an empty file and returns what was written.
  /// - Throws: ``Failure`` if there is no editor or it fails; what was written stays in the file
  ///   then, and the message names it.
  func text(explaining note: String) throws -> String {
    // An editor would read the other answers of a pipe as its keys.
    guard isatty(STDIN_FILENO) == 1 else {
      throw Failure("/edit works at a terminal only; here a line is an answer")
    }
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
    guard let status = Guest.run(command, argument: file.path), status != 127 else {
      try? FileManager.default.removeItem(at: file)
      throw Failure("the editor '\(command)' did not start; set EDITOR to one that is installed")
    }
    guard status == 0 else {
      throw Failure(
        "the editor '\(command)' ended with status \(status); your text is still in \(file.path)")
    }
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    try? FileManager.default.removeItem(at: file)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0 != "# \(note)" }.joined(separator: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
