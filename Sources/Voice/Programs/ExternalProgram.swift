import Foundation

/// Another program and what it is started with.
package struct ExternalProgram: Equatable, Sendable {
  /// What the person knows it by.
  package let name: String
  package let path: String
  package let arguments: [String]

  package init(name: String, path: String, arguments: [String] = []) {
    self.name = name
    self.path = path
    self.arguments = arguments
  }

  /// The program that the words of a command name.
  /// - Throws: ``ProgramTrouble/notFound(_:)`` if it is not there.
  package init(_ words: [String], on path: SearchPath) throws(ProgramTrouble) {
    guard let name = words.first, let found = path.program(named: name) else {
      throw .notFound(words.first ?? "")
    }
    self.init(
      name: (name as NSString).lastPathComponent, path: found, arguments: Array(words.dropFirst()))
  }

  /// What a program left when it was done.
  package struct Output: Equatable, Sendable {
    package var bytes: Data
    /// The end of what it said on its standard error.
    package var errors: String
  }

  /// Runs the program to its end.
  ///
  /// Whatever happens, no process of its group is left behind.
  /// - Parameters:
  ///   - limit: Seconds that it may take.
  ///   - outputLimit: Bytes that it may print.
  ///   - goesOn: asked some twenty times a second; false ends the program.
  /// - Returns: What it printed.
  /// - Throws: ``ProgramTrouble``; a status other than 0 is one, too.
  package func run(
    limit: Double, outputLimit: Int = 4 << 20, goesOn: () -> Bool = { true }
  ) throws(ProgramTrouble) -> Output {
    let running = try RunningProgram(self, outputLimit: outputLimit)
    let deadline = ContinuousClock.now + .seconds(limit)
    while !running.hasEnded(within: 0.05) {
      let trouble: ProgramTrouble? =
        if !goesOn() {
          .cancelled(name)
        } else if ContinuousClock.now > deadline {
          .timedOut(name, seconds: limit)
        } else if running.isOverfull {
          .printedTooMuch(name)
        } else {
          nil
        }
      if let trouble {
        running.end()
        throw trouble
      }
    }
    guard !running.isOverfull else { throw .printedTooMuch(name) }
    guard running.status == 0 else { throw running.failure }
    return Output(bytes: running.output, errors: running.lastWords)
  }
}

/// Where programs are looked for.
package struct SearchPath: Sendable {
  private let folders: [String]

  /// - Parameter variable: The value of `PATH`; what systems have by default if nil.
  package init(_ variable: String?) {
    folders = (variable ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map(String.init)
  }

  /// The path of a program, or nil where it is not installed. A name with a slash is a path.
  package func program(named name: String) -> String? {
    let candidates = name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
    return name.isEmpty ? nil : candidates.first(where: Self.isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && access(path, X_OK) == 0
  }
}
