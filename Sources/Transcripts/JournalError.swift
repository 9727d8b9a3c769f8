import Foundation
import Interview
import Scenario

/// Why a session cannot be kept or read.
package enum JournalError: Error, Equatable {
  /// The folder for the sessions cannot be made.
  case folder(path: String, FileTrouble)
  /// A file in it cannot be created.
  case creation(path: String, FileTrouble)
  /// What was appended is not on the disk; `kept` events wait in memory for the next try.
  case writing(path: String, FileTrouble, kept: Int)
  /// An existing file cannot be opened or read.
  case reading(path: String, FileTrouble)
  /// Another process has this session open; its id, where the system tells it.
  case inUse(session: String, process: Int?)
  /// A later version of Viva has written to it.
  case newerVersion(path: String, version: Int)
  /// The file does not begin as a session does.
  case notASession(path: String)
}

extension JournalError: LocalizedError {
  package var errorDescription: String? { explanation(in: .english) }

  /// What happened and what to do now, in one line.
  package func explanation(in language: Language) -> String {
    switch language {
    case .english: inEnglish
    case .chinese: inChinese
    }
  }

  private var inEnglish: String {
    switch self {
    case .folder(let path, let trouble):
      return "\(path): the folder cannot be made: \(trouble.inEnglish)"
    case .creation(let path, let trouble):
      return "\(path): the transcript cannot be created: \(trouble.inEnglish)"
    case .writing(let path, let trouble, let kept):
      let events = kept == 1 ? "1 event is" : "\(kept) events are"
      return "\(path): not saved: \(trouble.inEnglish). Nothing is lost yet: \(events) kept in "
        + "memory, and saving is tried again with your next line."
    case .reading(let path, let trouble):
      return "\(path): cannot be read: \(trouble.cause(in: .english))"
    case .inUse(let session, let process):
      let holder = process.map { " (process \($0))" } ?? ""
      return "\(session): open in another viva\(holder); go on there, or end it first"
    case .newerVersion(let path, let version):
      return "\(path): written by a later Viva (format \(version), this one reads "
        + "\(Event.formatVersion)); update Viva to use it"
    case .notASession(let path):
      return "\(path): no session: its first line, which says what was asked, is missing or damaged"
    }
  }

  private var inChinese: String {
    switch self {
    case .folder(let path, let trouble): return "\(path)：无法建立文件夹：\(trouble.inChinese)"
    case .creation(let path, let trouble): return "\(path)：无法建立记录文件：\(trouble.inChinese)"
    case .writing(let path, let trouble, let kept):
      return "\(path)：没有保存：\(trouble.inChinese)。目前没有丢失任何内容：\(kept) 条记录留在内存里，"
        + "您输入下一行时会再试一次。"
    case .reading(let path, let trouble): return "\(path)：无法读取：\(trouble.cause(in: .chinese))"
    case .inUse(let session, let process):
      let holder = process.map { "（进程 \($0)）" } ?? ""
      return "\(session)：已在另一个 viva 里打开\(holder)；请在那里继续，或先结束它"
    case .newerVersion(let path, let version):
      return "\(path)：由更新版本的 Viva 写成（格式 \(version)，本程序只读到 \(Event.formatVersion)）；"
        + "请更新 Viva"
    case .notASession(let path): return "\(path)：不是面试记录：说明问题的第一行缺失或已损坏"
    }
  }
}

extension FileTrouble {
  fileprivate var inEnglish: String { "\(cause(in: .english)); \(mend(in: .english))" }
  fileprivate var inChinese: String { "\(cause(in: .chinese))；\(mend(in: .chinese))" }
}
