import Foundation
import Interview

extension Journal {
  /// Opens a session to go on with it: a torn last line is cut off, damaged lines are passed over.
  /// - Returns: The journal, and what its file held; its `notices` say what was wrong with it.
  /// - Throws: ``JournalError`` if the file cannot be opened or mended, is no session, is one of a
  ///   later version of Viva, or is open in another process.
  package static func resume(
    _ url: URL, calls: FileCalls = .system
  ) throws(JournalError) -> (journal: Journal, contents: JournalContents) {
    let path = url.path
    let descriptor: Descriptor
    do throws(FileTrouble) {
      descriptor = try Descriptor.opening(path, flags: O_RDWR | O_APPEND)
    } catch {
      throw .reading(path: path, error)
    }
    guard descriptor.lock(exclusively: true) else {
      let session = url.deletingPathExtension().lastPathComponent
      throw .inUse(session: session, process: descriptor.lockHolder())
    }
    let data: Data
    do throws(FileTrouble) {
      data = try descriptor.contents()
    } catch {
      throw .reading(path: path, error)
    }
    let contents = JournalContents(data)
    try contents.checkOpening(path: path)
    // Its next line would not make sense of what this version left out.
    if let version = contents.newerVersion { throw .newerVersion(path: path, version: version) }
    var file = SyncedFile(
      path: path, descriptor: descriptor.release(), length: data.count, calls: calls)
    if contents.tornBytes > 0 {
      do throws(FileTrouble) {
        try file.truncate(to: contents.wholeLength)
      } catch {
        throw .writing(path: path, error, kept: 0)
      }
    }
    let lineFeed = contents.lacksLineFeed ? Data("\n".utf8) : Data()
    return (Journal(resuming: file, unwritten: lineFeed), contents)
  }
}
