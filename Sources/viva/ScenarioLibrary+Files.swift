import Foundation

extension ScenarioLibrary {
  /// A scenario file that was found, read or not.
  struct File {
    enum Origin: String {
      case own, shipped, path
    }

    /// What `viva interview` takes: the file's name without its ending, or a path.
    var name: String
    var url: URL
    var origin: Origin
    /// Whether a shipped scenario of the same name is not found because of this one.
    var hides = false

    var shownPath: String { ScenarioLibrary.shownPath(url) }
  }

  /// Every scenario that has a name, in the order of the names: of two with one name only the one
  /// that the name means.
  var files: [File] {
    var found: [String: File] = [:]
    for url in Self.files(in: ownFolder) {
      let name = url.deletingPathExtension().lastPathComponent
      if found[name] == nil { found[name] = File(name: name, url: url, origin: .own) }
    }
    for url in shippedFolders.flatMap(Self.files) {
      let name = url.deletingPathExtension().lastPathComponent
      if found[name] == nil { found[name] = File(name: name, url: url, origin: .shipped) }
      if found[name]?.origin == .own { found[name]?.hides = true }
    }
    return found.values.sorted { $0.name < $1.name }
  }

  /// The files that paths lead to; of a folder, those that are named as scenarios.
  /// - Throws: ``Failure`` where there is no such file or folder.
  func files(at paths: [String]) throws -> [File] {
    try paths.flatMap { path -> [File] in
      let url = URL(fileURLWithPath: (path as NSString).expandingTildeInPath)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
        throw Failure("there is no file or folder '\(path)'")
      }
      return (isFolder.boolValue ? Self.files(in: url) : [url]).map {
        File(name: $0.deletingPathExtension().lastPathComponent, url: $0, origin: .path)
      }
    }
  }

  /// A folder that is not there has none.
  private static func files(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appendingPathComponent($0) }
      .filter { endings.contains($0.pathExtension) }
  }
}
