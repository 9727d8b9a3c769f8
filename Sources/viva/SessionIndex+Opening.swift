import Foundation
import Index
import Practice
import Transcripts

extension SessionIndex {
  /// The index of a folder, brought up to date; says on the standard error how far it is where that
  /// takes more than a moment, and where the cache folder takes no index.
  /// - Parameters:
  ///   - folder: The transcripts' folder.
  ///   - surroundings: Of the process.
  ///   - isTelling: Whether the latter is said.
  /// - Returns: The index.
  /// - Throws: ``ArchiveError`` if the folder cannot be read.
  static func current(
    of folder: TranscriptFolder, in surroundings: Surroundings, telling isTelling: Bool = true
  ) throws -> SessionIndex {
    let index = SessionIndex(of: folder.url, cache: surroundings.cacheFolder)
    var progress = ReadingProgress(isShown: isatty(STDERR_FILENO) == 1)
    defer { progress.end() }
    try index.update { done, all in progress.show(done, of: all) }
    if isTelling, let trouble = index.trouble {
      progress.end()
      remark(
        "the index cannot be kept in \(index.file.path): \(trouble); it was made for this once, "
          + "which takes longer")
    }
    return index
  }
}

extension SessionIndex {
  /// What tells when the key ideas came in the last answer to a question before a session. The index
  /// is opened when it is first asked, so that an interview begins at once.
  /// - Parameters:
  ///   - scenario: The scenario's id.
  ///   - start: When the session began.
  ///   - folder: Where sessions lie; one that cannot be read has no earlier answer.
  ///   - surroundings: Of the process.
  /// - Returns: The lead for a question's id.
  static func lastLeads(
    on scenario: String, before start: Date, of folder: TranscriptFolder,
    in surroundings: Surroundings
  ) -> (String) -> LeadStrip? {
    lazy var index = try? current(of: folder, in: surroundings, telling: false)
    // A transcript's times are rounded to milliseconds, so that the session itself may seem to have
    // begun before it did.
    let before = start.addingTimeInterval(-0.001)
    return { question in try? index?.lastLead(to: question, of: scenario, before: before) }
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
