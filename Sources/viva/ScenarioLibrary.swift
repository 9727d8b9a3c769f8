import Authoring
import Foundation
import Scenario

/// Finds scenarios by name or path, and reads them.
struct ScenarioLibrary {
  static let defaultName = "multimodal"
  /// What names of scenario files end in.
  static let endings = ["yaml", "yml"]

  /// The person's own scenarios, which come before the shipped ones.
  var ownFolder: URL
  var shippedFolders: [URL]

  init(_ surroundings: Surroundings) {
    ownFolder = surroundings.ownScenarioFolder
    shippedFolders = surroundings.shippedScenarioFolders
  }

  /// The file that a name or path means.
  /// - Throws: ``Failure`` with what there is instead.
  func file(for reference: String) throws -> URL {
    let path = URL(fileURLWithPath: (reference as NSString).expandingTildeInPath)
    if Self.isPath(reference) {
      guard FileManager.default.fileExists(atPath: path.path) else {
        throw Failure("there is no file '\(reference)'")
      }
      return path
    }
    for folder in [ownFolder] + shippedFolders {
      for ending in Self.endings {
        let file = folder.appendingPathComponent("\(reference).\(ending)")
        if FileManager.default.fileExists(atPath: file.path) { return file }
      }
    }
    let nearest = names.nearest(to: reference).map { "; did you mean '\($0)'?" } ?? ""
    let known = names.isEmpty ? "" : " (there are: \(names.joined(separator: ", ")))"
    throw Failure("there is no scenario '\(reference)'\(nearest)\(known)")
  }

  /// Whether a person means a file and not a name.
  static func isPath(_ reference: String) -> Bool {
    reference.contains("/") || endings.contains { reference.hasSuffix(".\($0)") }
  }

  /// Names of all scenarios that a name finds, in order.
  var names: [String] { files.map(\.name) }

  /// The scenario that a name or path means.
  /// - Throws: ``Failure`` with every problem of the file that keeps it from being read.
  func scenario(_ reference: String) throws -> Scenario {
    let url = try file(for: reference)
    let file: ScenarioFile
    do {
      file = try ScenarioFile(readingFrom: url, name: Self.shownPath(url))
    } catch {
      throw Failure("\(url.path): cannot be read: \(error.localizedDescription)")
    }
    if let scenario = file.scenario { return scenario }
    throw Failure(
      "the scenario cannot be used:\n" + file.renderedErrors.joined(separator: "\n"))
  }

  /// The path as a person would type it here.
  static func shownPath(_ file: URL) -> String {
    let folder = FileManager.default.currentDirectoryPath + "/"
    return file.path.hasPrefix(folder) ? String(file.path.dropFirst(folder.count)) : file.path
  }
}
