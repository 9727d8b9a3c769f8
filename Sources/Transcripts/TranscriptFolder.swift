import Foundation

/// Where sessions are saved, and why there.
package struct TranscriptFolder: Equatable, Sendable {
  package enum Source: Equatable, Sendable {
    /// `--transcripts`
    case option
    /// `VIVA_TRANSCRIPTS`
    case environment
    /// `transcripts/` of the checkout that Viva runs in.
    case checkout
    /// The person's own data folder.
    case home
  }

  package var url: URL
  package var source: Source

  package init(_ url: URL, source: Source = .option) {
    self.url = url
    self.source = source
  }

  /// Whether the folder is Viva's own, so that Viva may close it to other users. A folder that the
  /// person named is left as it is.
  package var isOwn: Bool { source == .checkout || source == .home }

  /// The folder to save in, by the first of these that is given: `--transcripts`,
  /// `VIVA_TRANSCRIPTS`, a checkout's `transcripts`, `viva/transcripts` in `XDG_DATA_HOME`, the
  /// same in `~/.local/share`.
  /// - Parameters:
  ///   - option: The value of `--transcripts`; empty counts as not given, here and in variables.
  ///   - environment: The variables of the process.
  ///   - checkout: The checkout that Viva runs in, see ``checkout(from:)``.
  /// - Returns: The folder, which need not be there yet, and why it is that one.
  package static func choose(
    option: String?, environment: [String: String], checkout: URL?
  ) -> TranscriptFolder {
    let home =
      environment["HOME"].filled.map { URL(fileURLWithPath: $0, isDirectory: true) }
      ?? FileManager.default.homeDirectoryForCurrentUser
    if let option = option.filled {
      return TranscriptFolder(folder(option, home: home), source: .option)
    }
    if let variable = environment["VIVA_TRANSCRIPTS"].filled {
      return TranscriptFolder(folder(variable, home: home), source: .environment)
    }
    if let checkout {
      let folder = checkout.appendingPathComponent("transcripts", isDirectory: true)
      return TranscriptFolder(folder, source: .checkout)
    }
    // The XDG base directory specification has relative paths ignored.
    let absolute = environment["XDG_DATA_HOME"].filled.flatMap { $0.hasPrefix("/") ? $0 : nil }
    let data =
      absolute.map { URL(fileURLWithPath: $0, isDirectory: true) }
      ?? home.appendingPathComponent(".local/share", isDirectory: true)
    return TranscriptFolder(
      data.appendingPathComponent("viva/transcripts", isDirectory: true), source: .home)
  }

  /// The checkout of Viva that a folder lies in: the nearest folder upward with `scenarios/` and a
  /// `Package.swift` that names the package "viva".
  package static func checkout(from workingDirectory: URL) -> URL? {
    var folder = workingDirectory.standardizedFileURL
    // A working folder that was removed has no path, and no folder above it either.
    while folder.path.hasPrefix("/") {
      let manifest = folder.appendingPathComponent("Package.swift")
      let scenarios = folder.appendingPathComponent("scenarios").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: scenarios, isDirectory: &isFolder),
        isFolder.boolValue, let text = try? String(contentsOf: manifest, encoding: .utf8),
        text.contains("name: \"viva\"")
      {
        return folder
      }
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      if parent.path == folder.path || folder.path == "/" { return nil }
      folder = parent
    }
    return nil
  }

  // A `~` reaches us unexpanded from a variable, or behind `--transcripts=`.
  private static func folder(_ path: String, home: URL) -> URL {
    if path == "~" { return home }
    if path.hasPrefix("~/") {
      return home.appendingPathComponent(String(path.dropFirst(2)), isDirectory: true)
    }
    return URL(fileURLWithPath: path, isDirectory: true)
  }
}

extension String? {
  /// Nil where the text is empty, as unset and empty variables mean the same.
  fileprivate var filled: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
