import Foundation
import Transcripts

/// A file that a command makes out of sessions: for the person's eyes alone (0600), whole or not at
/// all, and noted so that `viva forget` finds it.
struct OutputFile {
  let url: URL

  /// - Parameter path: As the person wrote it. A link is followed, so that what it leads to changes
  ///   and not the link.
  init(_ path: String) {
    url = URL(fileURLWithPath: (path as NSString).expandingTildeInPath).resolvingSymlinksInPath()
  }

  /// Writes the file, and notes the names of the sessions whose words are in it.
  /// - Throws: ``Failure`` if it cannot be written, or stands where no plain file does.
  func write(_ text: String, of sessions: [String], in surroundings: Surroundings) throws {
    var status = stat()
    // A new file would be put in the place of a device, and nobody wants to lose /dev/null.
    if stat(url.path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw Failure(
        "\(shown): it is \(isFolder ? "a folder" : "no regular file"); name a file, or leave -o out"
      )
    }
    do throws(JournalError) {
      try PrivateFile(url).replace(with: text)
    } catch {
      guard case .creation(_, let trouble) = error else { throw error }
      throw Failure(
        "\(shown): cannot be written: \(trouble.cause(in: .english)); name another file with -o")
    }
    do {
      try surroundings.exportLedger.append(path: url.path, sessions: sessions, at: Date())
    } catch {
      remark(
        "\(shown) is written, but could not be noted in \(surroundings.exportLedger.url.path) "
          + "(\(error.cause(in: .english))): 'viva forget' will not find it")
    }
  }

  /// The path as a person would type it here.
  var shown: String { ScenarioLibrary.shownPath(url) }
}
