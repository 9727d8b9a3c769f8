import Foundation

/// Programs of others that some tests need. Where one is missing, they say so and are skipped.
enum Installed {
  static let asciinema = program("asciinema")
  static let parallel = program("parallel")
  static let java = program("java")

  /// A Python that has PySpark; `VIVA_PYTHON` names one.
  static let pythonWithSpark: String? = {
    let named = ProcessInfo.processInfo.environment["VIVA_PYTHON"]
    guard let python = named ?? program("python3") else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [
      "-c", "import importlib.util, sys; sys.exit(importlib.util.find_spec('pyspark') is None)",
    ]
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationStatus == 0 ? python : nil
  }()

  /// The path of a program that the shell would find.
  static func program(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
