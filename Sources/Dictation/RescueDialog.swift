import Scenario

/// How a person is asked about one rescue, and how the reply is understood.
///
/// A value without a terminal: whoever owns the prompt shows ``question(in:)`` and hands the reply to
/// ``decision(for:)``.
package struct RescueDialog: Equatable, Sendable {
  package let rescue: Rescue

  package init(_ rescue: Rescue) { self.rescue = rescue }

  /// What to do with a rescue.
  package enum Decision: Equatable, Sendable {
    /// Put the term in, this time.
    case accept
    /// Leave the words as they are, and do not ask about them again.
    case refuse
    /// Put the term in, now and whenever these words are heard again.
    case always
  }

  /// "cue former → Q-Former? [Y/n/a]". The words come from a recogniser: make them harmless before
  /// they reach a terminal.
  package func question(in language: Language) -> String {
    switch language {
    case .english: "\(rescue.heard) → \(rescue.term)? [Y/n/a]"
    case .chinese: "\(rescue.heard) → \(rescue.term)？[是Y/否n/总是a]"
    }
  }

  /// What the three answers do, for a person who asks or who answers something else.
  package static func explanation(in language: Language) -> String {
    switch language {
    case .english: "y puts the term in, n leaves your words, a puts it in now and from now on."
    case .chinese: "y 改成这个术语，n 保留原话，a 以后听到都这样改。"
    }
  }

  /// What a reply means; Enter alone accepts, and nil asks again.
  package static func decision(for reply: String) -> Decision? {
    let words = reply.lowercased().filter { !$0.isWhitespace && !$0.isPunctuation }
    return replies[words]
  }

  private static let replies: [String: Decision] = {
    let table: [(Decision, String)] = [
      (.accept, "y yes yeah yep ok okay sure 是 是的 对 对的 好 好的 嗯 可以 改"),
      (.refuse, "n no nope 否 不 不是 不对 不要 不用 不改 别改 别"),
      (.always, "a always all 总是 一直 都改 以后都改 每次"),
    ]
    var replies: [String: Decision] = ["": .accept]
    for (decision, words) in table {
      for word in words.split(separator: " ") { replies[String(word)] = decision }
    }
    return replies
  }()
}
