import Foundation

/// The sessions of a folder.
package struct Archive: Equatable, Sendable {
  package let folder: URL

  package init(_ folder: URL) { self.folder = folder }

  /// All sessions, newest first. Files that are not named as sessions are passed over, and so are
  /// those that cannot be read; a folder that is not there yet has none.
  /// - Throws: ``ArchiveError/unreadable(folder:_:)`` if the folder cannot be read.
  package func sessions() throws(ArchiveError) -> [SessionEntry] {
    try entries(names())
  }

  /// Finds one session by what a person calls it.
  /// - Parameter reference: `last`; a whole name; the beginning of just one name; its number in the
  ///   list, from 1; or the path of its file. Digits are a number as long as the list is that long.
  ///   `last` is the last interview, as long as there is one: a drill in between does not come before
  ///   it. `last~1` is the interview before, and so on.
  /// - Returns: The session, with its place.
  /// - Throws: ``ArchiveError`` if there is no such session, or more than one.
  package func session(_ reference: String) throws(ArchiveError) -> SessionEntry {
    if let entry = entry(atPath: reference) { return entry }
    let names = try names()
    if names.isEmpty { throw .empty(folder: folder.path) }
    if let back = Self.stepsBack(reference) {
      guard back < names.count else { throw .notFound(reference, folder: folder.path) }
      if let interview = try? entry(number: back + 1, of: names, where: \.isInterview) {
        return interview
      }
      return try entry(number: back + 1, of: names)
    }
    if let number = Int(reference), (1...names.count).contains(number) {
      return try entry(number: number, of: names)
    }
    let exact = names.filter { "\($0)" == reference }
    let found = exact.isEmpty ? names.filter { "\($0)".hasPrefix(reference) } : exact
    if reference.isEmpty || found.isEmpty {
      throw .notFound(reference, folder: folder.path)
    }
    guard found.count == 1, let entry = entries(found).first else {
      if found.count == 1 { throw .notFound(reference, folder: folder.path) }
      throw .ambiguous(reference, found.map(\.description))
    }
    return entry
  }

  /// The file of a session, by its name.
  package func file(of session: String) -> URL {
    // Otherwise Foundation looks on the disk whether it is a folder.
    folder.appendingPathComponent(session + ".jsonl", isDirectory: false)
  }

  /// Names of sessions, those of the latest second first.
  func names() throws(ArchiveError) -> [SessionID] {
    let files: [String]
    do {
      files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    } catch {
      let code = error.systemCode
      if code == ENOENT { return [] }
      throw .unreadable(folder: folder.path, FileTrouble(code: code))
    }
    return
      files
      .filter { $0.hasSuffix(".jsonl") }
      .map { String($0.dropLast(".jsonl".count)) }
      .sorted(by: >)
      .compactMap { SessionID($0) }
  }

  private func entries(_ names: some Sequence<SessionID>) -> [SessionEntry] {
    names
      .compactMap { name in
        let url = file(of: name.description)
        return (try? SessionEntry(readingFrom: url, named: name)) ?? nil
      }
      .sorted { ($1.id.prefix(16), $1.started, $1.id) < ($0.id.prefix(16), $0.started, $0.id) }
  }

  /// 0 for `last`, 1 for `last~1`; nil for anything else.
  private static func stepsBack(_ reference: String) -> Int? {
    if reference == "last" { return 0 }
    guard reference.hasPrefix("last~"), let back = Int(reference.dropFirst(5)), back >= 0
    else { return nil }
    return back
  }

  private func entry(
    number: Int, of names: [SessionID], where isMeant: (SessionEntry) -> Bool = { _ in true }
  ) throws(ArchiveError) -> SessionEntry {
    var entries: [SessionEntry] = []
    var rest = names[...]
    // Names are read no further than needed, and those of one second together: only their files
    // tell which is the newer.
    while entries.count < number, let stamp = rest.first?.stamp {
      let second = rest.prefix { $0.stamp == stamp }
      entries += self.entries(second).filter(isMeant)
      rest = rest.dropFirst(second.count)
    }
    guard entries.count >= number else {
      throw entries.isEmpty
        ? .empty(folder: folder.path) : .notFound("\(number)", folder: folder.path)
    }
    return entries[number - 1]
  }

  private func entry(atPath path: String) -> SessionEntry? {
    guard path.hasSuffix(".jsonl") else { return nil }
    let url = URL(fileURLWithPath: path)
    guard let name = SessionID(url.deletingPathExtension().lastPathComponent) else { return nil }
    return (try? SessionEntry(readingFrom: url, named: name)) ?? nil
  }
}

extension Error {
  /// The system's `errno` behind an error of Foundation.
  fileprivate var systemCode: Int32 {
    let error = self as NSError
    if error.domain == NSPOSIXErrorDomain { return Int32(error.code) }
    if let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError,
      cause.domain == NSPOSIXErrorDomain
    {
      return Int32(cause.code)
    }
    return error.code == CocoaError.fileReadNoSuchFile.rawValue ? ENOENT : EIO
  }
}
