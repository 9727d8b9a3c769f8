import Foundation
import Testing

/// The built program, and what a test needs to know about the checkout.
enum Program {
  /// The `viva` that was built with these tests; `VIVA_BINARY` names another one.
  static func path() throws -> String {
    if let path = ProcessInfo.processInfo.environment["VIVA_BINARY"], !path.isEmpty { return path }
    let bundles = Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }
    let folders =
      [Bundle.main.executableURL?.deletingLastPathComponent(), Bundle.main.bundleURL]
      + bundles.map { $0.bundleURL.deletingLastPathComponent() }
    let paths = folders.compactMap { $0?.appendingPathComponent("viva").path }
    return try #require(
      paths.first { FileManager.default.isExecutableFile(atPath: $0) },
      "no viva beside the tests in \(paths); VIVA_BINARY can name it")
  }

  /// The checkout's root.
  static let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Two questions about tea, short enough that every expected word follows from reading it.
  static let tiny = checkout.appendingPathComponent("Tests/EndToEnd/tiny.yaml").path
}
