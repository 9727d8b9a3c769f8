import Foundation
import Scenario

/// Why another program was of no use.
package enum ProgramTrouble: Error, Equatable, Sendable {
  case notFound(String)
  case notStarted(String, reason: String)
  /// It ended with a status other than 0, or a signal as a negative number.
  case failed(String, status: Int32, lastWords: String)
  case timedOut(String, seconds: Double)
  case cancelled(String)
  case printedTooMuch(String)
  /// What it printed is no recognised speech.
  case rubbish(String, what: String)
  /// It worked, and there was nothing to hear.
  case nothingHeard(String)
}

extension ProgramTrouble {
  /// One sentence for the person.
  package func explanation(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private var english: String {
    switch self {
    case .notFound(let name): "\(name) is not installed, or not in your PATH"
    case .notStarted(let name, let reason): "\(name) does not start: \(reason)"
    case .failed(let name, let status, let words):
      (status < 0 ? "\(name) was ended by signal \(-status)" : "\(name) failed (status \(status))")
        + (words.isEmpty ? "" : ": \(words)")
    case .timedOut(let name, let seconds):
      "\(name) was not done after \(Int(seconds.rounded())) seconds, and was ended"
    case .cancelled(let name): "\(name) was stopped"
    case .printedTooMuch(let name): "\(name) printed far more than a transcript"
    case .rubbish(let name, let what): "\(name) printed no transcript, but \(what)"
    case .nothingHeard(let name): "\(name) heard no words"
    }
  }

  private var chinese: String {
    switch self {
    case .notFound(let name): "没有安装 \(name)，或者不在 PATH 里"
    case .notStarted(let name, let reason): "\(name) 启动不了：\(reason)"
    case .failed(let name, let status, let words):
      (status < 0 ? "\(name) 被信号 \(-status) 终止" : "\(name) 出错（状态 \(status)）")
        + (words.isEmpty ? "" : "：\(words)")
    case .timedOut(let name, let seconds): "\(name) 过了 \(Int(seconds.rounded())) 秒还没完成，已终止"
    case .cancelled(let name): "\(name) 已停止"
    case .printedTooMuch(let name): "\(name) 输出太多，不像是转写结果"
    case .rubbish(let name, let what): "\(name) 输出的不是转写结果（\(what)）"
    case .nothingHeard(let name): "\(name) 没听到任何话"
    }
  }
}

extension ProgramTrouble: LocalizedError {
  package var errorDescription: String? { explanation(in: .english) }
}
