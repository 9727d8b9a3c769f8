import Foundation
import Index
import Transcripts

/// A place where Viva keeps something.
struct KeptPlace: Encodable {
  var name: String
  var path: String
  /// Why it is there.
  var reason: String
  var exists: Bool
  /// In bytes, of all files in it.
  var size: Int
  /// How many there are of what it holds: sessions, files, lines.
  var count: Int
  /// What is counted: "sessions".
  var unit: String
}

/// Every place where Viva keeps anything.
enum KeptPlaces {
  static func all(folder: TranscriptFolder, in surroundings: Surroundings) -> [KeptPlace] {
    let data = surroundings.dataFolder
    let index = SessionIndex(of: folder.url, cache: surroundings.cacheFolder).file
    var places = [
      place("transcripts", folder.url, folder.source.reason, "sessions") { name in
        name.hasSuffix(".jsonl") && SessionID(String(name.dropLast(6))) != nil
      },
      place(
        "index", index, "a cache, made anew from the transcripts: it may be deleted", "file",
        besides: ["-wal", "-shm"]),
      lines(
        "history", URL(fileURLWithPath: surroundings.historyFile),
        "the lines that you typed, for the arrow keys"),
      place("own scenarios", surroundings.ownScenarioFolder, "yours to write", "scenarios") {
        $0.hasSuffix(".yaml") || $0.hasSuffix(".yml")
      },
      lines(
        "exports", surroundings.exportLedger.url,
        "where exports and reports went, for 'viva forget'"),
      place(
        "rescues", data.appendingPathComponent("rescues.json"),
        "what you confirmed of terms that a recogniser mangled", "file"),
      place(
        "phrases", data.appendingPathComponent("phrases", isDirectory: true),
        "phrases of your own", "files"),
    ]
    var shipped: Set<String> = []
    for folder in surroundings.shippedScenarioFolders
    where FileManager.default.fileExists(atPath: folder.path)
      && shipped.insert(folder.path).inserted
    {
      places.append(
        place("shipped scenarios", folder, "come with the program", "scenarios") {
          $0.hasSuffix(".yaml") || $0.hasSuffix(".yml")
        })
    }
    return places
  }

  private static func place(
    _ name: String, _ url: URL, _ reason: String, _ unit: String, besides: [String] = [],
    counts: (String) -> Bool = { _ in true }
  ) -> KeptPlace {
    var place = KeptPlace(
      name: name, path: url.path, reason: reason,
      exists: FileManager.default.fileExists(atPath: url.path), size: 0, count: 0, unit: unit)
    for (file, size) in files(at: url)
      + besides.flatMap({ files(at: URL(fileURLWithPath: url.path + $0)) })
    {
      place.size += size
      place.count += counts(file) ? 1 : 0
    }
    if !besides.isEmpty { place.count = min(place.count, 1) }
    return place
  }

  private static func lines(_ name: String, _ url: URL, _ reason: String) -> KeptPlace {
    var place = place(name, url, reason, "lines")
    place.count = (FileManager.default.contents(atPath: url.path) ?? Data()).count { $0 == 0x0A }
    return place
  }

  /// The file itself, or all files of the folder, with their sizes; links are not followed.
  private static func files(at url: URL) -> [(name: String, size: Int)] {
    var status = stat()
    guard stat(url.path, &status) == 0 else { return [] }
    if status.st_mode & S_IFMT != S_IFDIR { return [(url.lastPathComponent, Int(status.st_size))] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.flatMap { name -> [(String, Int)] in
      let path = url.path + "/" + name
      guard lstat(path, &status) == 0 else { return [] }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: return files(at: URL(fileURLWithPath: path))
      case S_IFREG: return [(name, Int(status.st_size))]
      default: return []
      }
    }
  }
}

extension TranscriptFolder.Source {
  fileprivate var reason: String {
    switch self {
    case .option: "as --transcripts says"
    case .environment: "as VIVA_TRANSCRIPTS says"
    case .checkout: "the checkout that you are in has it"
    case .home: "the data folder (XDG_DATA_HOME, or else ~/.local/share)"
    }
  }
}
