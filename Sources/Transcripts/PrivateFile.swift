import Foundation

/// A file for the person's eyes alone (0600), written whole or not at all: a reader finds the old
/// text or the new one, also when the power goes.
package struct PrivateFile: Equatable, Sendable {
  package let url: URL
  private static let lastAttempt = 100

  package init(_ url: URL) { self.url = url }

  /// Puts `text` in place of what the file holds, if it is there.
  /// - Throws: ``JournalError/creation(path:_:)`` if that fails; the file is then as it was.
  package func replace(with text: String, calls: FileCalls = .system) throws(JournalError) {
    do throws(FileTrouble) {
      let temporary = try write(Data(text.utf8), calls: calls)
      guard rename(temporary, url.path) == 0 else {
        let code = errno
        _ = unlink(temporary)
        throw FileTrouble(code: code)
      }
    } catch {
      throw .creation(path: url.path, error)
    }
    calls.synchroniseFolder(url.deletingLastPathComponent().path)
  }

  /// Writes beside the file, under a name that nothing else has; the path.
  private func write(_ data: Data, calls: FileCalls) throws(FileTrouble) -> String {
    var attempt = 0
    while true {
      let path = url.path + ".\(getpid())-\(attempt).tmp"
      let descriptor: Descriptor
      do throws(FileTrouble) {
        descriptor = try Descriptor.opening(path, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
      } catch {
        attempt += 1
        if error.code != EEXIST || attempt > Self.lastAttempt { throw error }
        continue
      }
      _ = fchmod(descriptor.number, 0o600)
      var file = SyncedFile(
        path: path, descriptor: descriptor.release(), length: 0, calls: calls)
      do throws(FileTrouble) {
        try file.append(data)
      } catch {
        _ = unlink(path)
        throw error
      }
      return path
    }
  }
}

extension PrivateFile {
  /// The Markdown file beside a session's.
  package static func rendering(of session: URL) -> PrivateFile {
    PrivateFile(session.deletingPathExtension().appendingPathExtension("md"))
  }
}
