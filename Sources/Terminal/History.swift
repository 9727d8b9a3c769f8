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
    storedLines.suffix(Self.limit).map { Self.unescaped(String(decoding: $0, as: UTF8.self)) }
  }

  /// Bytes, since a damaged line must not cost the others.
  private var storedLines: [Data.SubSequence] {
    (FileManager.default.contents(atPath: file) ?? Data()).split(separator: 0x0A)
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
    let lines = storedLines
    guard lines.count > 2 * Self.limit else { return }
    let kept = Data(lines.suffix(Self.limit).joined(separator: [0x0A])) + [0x0A]
    try? kept.write(to: URL(fileURLWithPath: file), options: .atomic)
    chmod(file, 0o600)
  }

  /// How many lines are among these texts.
  package func count(of texts: Set<String>) -> Int {
    storedLines.count { texts.contains(Self.unescaped(String(decoding: $0, as: UTF8.self))) }
  }

  /// Takes lines out.
  /// - Throws: An error of Foundation if the file cannot be written; it is then as it was.
  package func remove(_ texts: Set<String>) throws {
    let lines = storedLines
    let kept = lines.filter {
      !texts.contains(Self.unescaped(String(decoding: $0, as: UTF8.self)))
    }
    guard kept.count < lines.count else { return }
    let data = Data(kept.joined(separator: [0x0A])) + (kept.isEmpty ? [] : [0x0A])
    try data.write(to: URL(fileURLWithPath: file), options: .atomic)
    chmod(file, 0o600)
  }

  // Scalar by scalar: to Swift "\r\n" is one character, and so is an "n" with an accent behind it.
  private static func escaped(_ line: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": text.append(contentsOf: "\\n".unicodeScalars)
      case "\r": text.append(contentsOf: "\\r".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private static func unescaped(_ line: String) -> String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        text.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
