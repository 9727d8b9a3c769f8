import Foundation
import Scenario

/// A scenario as it lies on disk: its text, what could be read of it, and what is wrong with it.
package struct ScenarioFile: Sendable {
  /// The file's name as it stands in problems.
  package let name: String
  package let bytes: [UInt8]
  /// Nil where a problem is an error.
  package let scenario: Scenario?
  /// Every problem that reading it brought up, in the order of the file.
  package let problems: [Problem]

  /// Reads a file.
  /// - Parameters:
  ///   - url: Where it lies.
  ///   - name: What to call it in problems; its path unless given.
  /// - Throws: Foundation's error where the file cannot be read at all.
  package init(readingFrom url: URL, name: String? = nil) throws {
    self.init([UInt8](try Data(contentsOf: url)), name: name ?? url.path)
  }

  /// Takes the bytes of a file that has been read already.
  package init(_ bytes: [UInt8], name: String) {
    self.name = name
    self.bytes = bytes
    (scenario, problems) = Scenario.read(bytes, file: name)
  }

  /// The problems as a person reads them, each with its line of the file.
  package var renderedProblems: [String] { rendered(problems) }

  /// Those of them that keep the scenario from being used.
  package var renderedErrors: [String] { rendered(problems.filter { $0.severity == .error }) }

  private func rendered(_ problems: [Problem]) -> [String] {
    let source = SourceText(bytes)
    return problems.map { $0.rendered(in: source) }
  }
}
