import Foundation
import Scenario

/// What a person asks for in a review. Only what is listed here means anything: no line is ever taken
/// for an answer.
enum ReviewRequest: Equatable {
  case next, back, help, quit, again, all
  /// A question's number, from 1.
  case go(Int)
  case show(QuestionReviewView.Part)
  /// A remark to keep; empty where it is still to be asked for.
  case note(String)
  /// Why a concept was missed; the concept, or empty for all of them.
  case why(String)
  /// That words meant a concept; what the person typed behind it.
  case dispute(String)
  case unknown(String, nearest: String?)

  /// What Tab completes.
  static let names = words.keys.filter { $0.allSatisfy(\.isASCII) && $0.count > 2 }.sorted()
    .map { "/\($0)" }

  private static let words: [String: ReviewRequest] = [
    "next": .next, "n": .next, "back": .back, "b": .back, "previous": .back, "p": .back,
    "help": .help, "h": .help, "?": .help, "quit": .quit, "q": .quit, "exit": .quit,
    "again": .again, "retake": .again, "all": .all, "said": .show(.said),
    "earned": .show(.earned), "missed": .show(.missed), "wrong": .show(.misconceptions),
    "retakes": .show(.retakes), "notes": .show(.notes), "model": .show(.model),
    "best": .show(.best), "note": .note(""), "why": .why(""), "dispute": .dispute(""),
    "下一题": .next, "上一题": .back, "帮助": .help, "退出": .quit, "重答": .again, "全部": .all,
    "参考": .show(.model), "参考回答": .show(.model), "最好": .show(.best), "笔记": .note(""),
    "为什么": .why(""), "申诉": .dispute(""),
  ]

  /// - Parameter line: A word with or without a slash; an empty one goes on.
  init(_ line: String) {
    let line = line.trimmingCharacters(in: .whitespacesAndNewlines)
    let typed = String(line.prefix { !$0.isWhitespace })
    let rest = line.dropFirst(typed.count).trimmingCharacters(in: .whitespacesAndNewlines)
    let word = (typed.hasPrefix("/") ? String(typed.dropFirst()) : typed).lowercased()
    let known = line.isEmpty ? .next : Self.words[word] ?? Int(word).map { .go($0) }
    switch known {
    case .note: self = .note(rest)
    case .why: self = .why(rest)
    case .dispute: self = .dispute(rest)
    case let known? where rest.isEmpty: self = known
    case let known?:
      // "next please" is no command, but it shows which one was meant.
      self = .unknown(line, nearest: known == .next ? "next" : word)
    case nil:
      let names = Self.words.keys.filter { $0.allSatisfy(\.isASCII) && $0.count > 2 }.sorted()
      self = .unknown(typed, nearest: names.nearest(to: word))
    }
  }
}
