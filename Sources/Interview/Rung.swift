import Scenario
import Scoring

// The same question again in less time. After a question is summed up, a session with a pace offers
// the next rung down: the person answers again (`retaken`, with its limit), or goes on. Every
// further rung has to be asked for in the same way. It is a coach's exercise: in the neutral mode
// nothing is offered, since what was kept and lost would give the judgement away.

/// How long an answer may take, in seconds.
package enum Rung: Int, CaseIterable, Sendable {
  case twoMinutes = 120
  case oneAndAHalf = 90
  case minute = 60
  case half = 30

  /// The next shorter one; nil below the last.
  package var below: Rung? { Self.allCases.first { $0.rawValue < rawValue } }
}

extension Session {
  /// The rung that the questions themselves are asked on.
  var pace: Rung? { (opening?.pace).flatMap { Rung(rawValue: $0) } }

  /// What comes after a question: the next rung below one, where there was an answer, and the next
  /// question.
  func onward(below rung: Rung?) -> [Due] {
    guard let lower = rung?.below, let now, now.isAnswered else { return [.proceed] }
    return [.offerRung(lower), .rung(lower), .proceed]
  }

  /// Puts other dues before a rung that is waited on, or in the place of everything else.
  mutating func keepRung(after dues: [Due]) {
    let start = agenda.firstIndex { if case .rung = $0 { true } else { false } }
    agenda = dues + (start.map { Array(agenda[$0...]) } ?? [])
  }
}

extension Interviewer {
  func offer(of rung: Rung) -> Event.Body? {
    let isFirst = rung == session.pace?.below
    return say(.notice, Phrases.offer(of: rung, isFirst: isFirst, session.language))
  }

  /// The answer given again, judged by itself.
  func retaking(_ answering: Answering, within rung: Rung) -> Retaking {
    let question = scenario.question(withID: answering.question)
    let judgement =
      question.map { judge($0, answering.text, nil, answering.timing) }
      ?? Judgement(credits: [], misconceptions: [], delivery: Delivery())
    return Retaking(
      question: answering.question, text: answering.text,
      language: Language.spoken(in: answering.text) ?? session.language, judgement: judgement,
      score: judgement.score, contentHash: scenario.contentHash, seconds: answering.seconds,
      pauseBefore: answering.pauseBefore, limit: rung.rawValue, speech: answering.speech)
  }
}

extension Phrases {
  static func offer(of rung: Rung, isFirst: Bool, _ language: Language) -> String {
    let time = duration(Double(rung.rawValue), language)
    switch (language, isFirst) {
    case (.english, true):
      return "The same question in \(time)? Answer once more, or press Enter to go on."
    case (.english, false): return "Enter goes on. Or say it once more, in \(time)."
    case (.chinese, true): return "同一题，用 \(time)再讲一遍？直接再答一次，或者按回车继续。"
    case (.chinese, false): return "按回车继续，也可以用 \(time)再讲一遍。"
    }
  }

  /// For a command that has no meaning once the question is over.
  static func onLadder(_ language: Language) -> String {
    switch language {
    case .english: "This question is over: answer it once more, or press Enter to go on."
    case .chinese: "这题已经结束：可以再答一遍，或者按回车继续。"
    }
  }
}
