import Foundation

/// Programs of others that some tests need. Where one is missing, they say so and are skipped.
enum Installed {
  static let asciinema = program("asciinema")
  static let parallel = program("parallel")
  static let java = program("java")

  /// The path of a program that the shell would find.
  static func program(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
