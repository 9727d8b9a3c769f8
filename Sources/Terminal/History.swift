import Foundation

/// The person's own lines across sessions, in a file that only they can read.
package struct History: Sendable {
  /// More would make the file large and finding slow.
  package static let limit = 1000

  private let file: String

  /// - Parameter file: Its folder is made when the first line is added.
  package init(file: String) { self.file = file }

  /// The lines, the oldest first; none where there is no file.
  package var lines: [String] {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").suffix(Self.limit).map { Self.unescaped($0) }
  }

  /// Adds a line; one of several lines stays one. A history that cannot be written is no reason to
  /// disturb an interview.
  package func add(_ line: String) {
    let folder = (file as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let bytes = Array((Self.escaped(line) + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Cuts the file back to the newest lines once it has grown to twice the limit.
  package func trim() {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return }
    let lines = text.split(separator: "\n")
    guard lines.count > 2 * Self.limit else { return }
    let kept = lines.suffix(Self.limit).joined(separator: "\n") + "\n"
    try? Data(kept.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
    chmod(file, 0o600)
  }

  private static func escaped(_ line: String) -> String {
    line.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\n", with: "\\n")
      .replacingOccurrences(of: "\r", with: "\\r")
  }

  private static func unescaped(_ line: Substring) -> String {
    var text = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        text.append(character == "n" ? "\n" : character == "r" ? "\r" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}
