import Foundation
import Index
import Transcripts

extension SessionIndex {
  /// The index of a folder, brought up to date; says on the standard error how far it is where that
  /// takes more than a moment, and where the cache folder takes no index.
  /// - Throws: ``ArchiveError`` if the folder cannot be read.
  static func current(
    of folder: TranscriptFolder, in surroundings: Surroundings
  ) throws -> SessionIndex {
    let index = SessionIndex(of: folder.url, cache: surroundings.cacheFolder)
    var progress = ReadingProgress(isShown: isatty(STDERR_FILENO) == 1)
    defer { progress.end() }
    try index.update { done, all in progress.show(done, of: all) }
    if let trouble = index.trouble {
      progress.end()
      remark(
        "the index cannot be kept in \(index.file.path): \(trouble); it was made for this once, "
          + "which takes longer")
    }
    return index
  }
}

/// How far reading sessions has come, on one line of the standard error.
private struct ReadingProgress {
  let isShown: Bool
  private let start = DispatchTime.now()
  private var width = 0

  init(isShown: Bool) { self.isShown = isShown }

  /// What is done sooner needs no words.
  private static let moment: UInt64 = 1_000_000_000

  mutating func show(_ done: Int, of all: Int) {
    let passed = DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds
    guard isShown, passed > Self.moment else { return }
    write("Reading sessions: \(done) of \(all)")
  }

  mutating func end() {
    guard width > 0 else { return }
    write(String(repeating: " ", count: width))
    FileHandle.standardError.write(Data("\r".utf8))
    width = 0
  }

  private mutating func write(_ text: String) {
    FileHandle.standardError.write(Data("\r\(text)".utf8))
    width = text.count
  }
}
