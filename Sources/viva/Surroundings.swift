import Foundation
import Scenario
import Transcripts

/// Where the program runs: its environment and the folders that follow from it.
struct Surroundings {
  var environment: [String: String]
  var workingDirectory: URL
  /// The folder of the program itself, symbolic links followed.
  var programFolder: URL?

  /// The surroundings of this process.
  static var current: Surroundings {
    Surroundings(
      environment: ProcessInfo.processInfo.environment,
      workingDirectory: URL(
        fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true),
      programFolder: Bundle.main.executableURL?.resolvingSymlinksInPath()
        .deletingLastPathComponent())
  }

  var checkout: URL? { TranscriptFolder.checkout(from: workingDirectory) }

  private var home: URL {
    environment["HOME"].flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0, isDirectory: true) }
      ?? FileManager.default.homeDirectoryForCurrentUser
  }

  /// A folder of the XDG base directory specification, which has relative paths ignored.
  private func xdg(_ variable: String, fallback: String) -> URL {
    if let path = environment[variable], path.hasPrefix("/") {
      return URL(fileURLWithPath: path, isDirectory: true)
    }
    return home.appendingPathComponent(fallback, isDirectory: true)
  }

  /// The file with the person's own lines.
  var historyFile: String {
    xdg("XDG_STATE_HOME", fallback: ".local/state").appendingPathComponent("viva/history").path
  }

  /// Where Viva keeps what is the person's own, beside transcripts in a folder of their choice.
  var dataFolder: URL {
    xdg("XDG_DATA_HOME", fallback: ".local/share")
      .appendingPathComponent("viva", isDirectory: true)
  }

  /// Where the person's own scenarios lie.
  var ownScenarioFolder: URL { dataFolder.appendingPathComponent("scenarios", isDirectory: true) }

  /// The list of files that Viva made out of sessions.
  var exportLedger: ExportLedger {
    ExportLedger(dataFolder.appendingPathComponent("exports.jsonl"))
  }

  /// Where Viva keeps what can be made again.
  var cacheFolder: URL {
    xdg("XDG_CACHE_HOME", fallback: ".cache").appendingPathComponent("viva", isDirectory: true)
  }

  /// Where the person's own ways of saying things lie.
  var phraseFolder: URL {
    xdg("XDG_DATA_HOME", fallback: ".local/share")
      .appendingPathComponent("viva/phrases", isDirectory: true)
  }

  /// Folders with the scenarios that come with the program, those of a checkout first.
  var shippedScenarioFolders: [URL] {
    let installed = programFolder.map {
      $0.deletingLastPathComponent().appendingPathComponent(
        "share/viva/scenarios", isDirectory: true)
    }
    // A program that was built and not installed lies in its checkout, at some depth.
    let built = programFolder.flatMap { TranscriptFolder.checkout(from: $0) }
    let checkouts = [checkout, built].compactMap {
      $0?.appendingPathComponent("scenarios", isDirectory: true)
    }
    return checkouts + [installed].compactMap { $0 }
  }

  /// The language that the locale asks for, English where it asks for none of Viva's.
  var language: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .chinese : .english
  }
}
