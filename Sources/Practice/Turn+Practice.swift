import Interview
import Scenario
import Scoring
import Transcripts

extension Turn {
  /// The latest new judgement of an answer or a retake; nil where it was never judged again.
  package func latestJudgement(of sequence: Int) -> Judgement? {
    rejudgements.last { $0.answer == sequence }?.judgement
  }

  /// The best credit of every concept over all answers, by each answer's latest judgement.
  ///
  /// Which concepts there are is what those judgements say: the scenario of a later one may have
  /// others than the one of the interview.
  package var latestCredits: [Credit] {
    guard !rejudgements.isEmpty else { return credits.isEmpty ? unearned : credits }
    var best: [Credit] = []
    for credit in countedAnswers.flatMap({ judgement(of: $0)?.credits ?? [] }) {
      if let index = best.firstIndex(where: { $0.concept == credit.concept }) {
        if credit.value > best[index].value { best[index] = credit }
      } else {
        best.append(credit)
      }
    }
    return best.isEmpty ? unearned : best
  }

  /// Ids of the misconceptions that stand, by each answer's latest judgement.
  package var latestStanding: [String] {
    guard !rejudgements.isEmpty else { return standing }
    var stances: [(id: String, stance: StatedMisconception.Stance, sequence: Int)] = []
    for answer in countedAnswers {
      for stated in judgement(of: answer)?.misconceptions ?? [] {
        stances.removeAll { $0.id == stated.misconception }
        stances.append((stated.misconception, stated.stance, answer.sequence))
      }
    }
    return stances.filter { $0.stance == .asserted && !isCorrected($0.id, after: $0.sequence) }
      .map(\.id)
  }

  /// Whether the interview saw a misconception corrected after an answer: often not by a denial but
  /// by a concept that shows better insight, which only the scenario knows.
  private func isCorrected(_ misconception: String, after sequence: Int) -> Bool {
    let last = answers.last { $0.judgement?.asserted.contains(misconception) == true }
    return corrected.contains(misconception) && sequence <= (last?.sequence ?? 0)
  }

  /// By concept, the help that was given before it was first said; none for what was said unaided.
  package var helps: [String: Help] {
    var given: [String: Help] = [:]
    var needed: [String: Help] = [:]
    for exchange in exchanges {
      switch exchange {
      case .followUp(let followUp):
        guard let help = followUp.kind.help else { continue }
        given[followUp.target] = max(given[followUp.target] ?? .unaided, help)
      case .answer(let answer):
        for concept in judgement(of: answer)?.credited ?? [] where needed[concept] == nil {
          // An open pump ("could you be more particular?") has no target and helps with any.
          needed[concept] = max(given[concept] ?? .unaided, given[""] ?? .unaided)
        }
      case .command, .said: break
      }
    }
    return needed
  }

  /// The language of the first answer that earned a concept; nil for none, and for one too short to
  /// tell.
  func language(of credit: Credit) -> Language? {
    guard credit.value > 0 else { return nil }
    let answer = answers.first { judgement(of: $0)?.credit(for: credit.concept) ?? 0 > 0 }
    return answer.flatMap { Language.spoken(in: $0.text) }
  }

  /// A review for every card of a drill, as often as it was asked: a concept that was missed and
  /// then said has two.
  var drillReviews: [Review] {
    answers.flatMap { answer in
      (judgement(of: answer)?.credits ?? []).map { credit in
        Review(
          question: question, concept: credit.concept, tier: credit.tier, at: answer.at,
          credit: credit.value, help: credit.value > 0 ? .pumped : .missed,
          language: credit.value > 0 ? Language.spoken(in: answer.text) : nil)
      }
    }
  }

  /// Whether the person said that they do not know.
  package var saysNotToKnow: Bool {
    exchanges.contains {
      if case .command(let command) = $0 { command.command == .dontKnow } else { false }
    }
  }

  private func judgement(of answer: Answer) -> Judgement? {
    latestJudgement(of: answer.sequence) ?? answer.judgement
  }

  /// The answers before the model answer was shown: nothing counts after it.
  private var countedAnswers: [Answer] {
    let end = exchanges.firstIndex {
      if case .said(let saying) = $0 { saying.kind == .modelAnswer } else { false }
    }
    return exchanges.prefix(upTo: end ?? exchanges.endIndex).compactMap {
      if case .answer(let answer) = $0 { answer } else { nil }
    }
  }

  private var unearned: [Credit] {
    (record?.concepts ?? []).map {
      Credit(concept: $0.id, tier: $0.tier, value: 0, evidence: [])
    }
  }
}

extension FollowingUp.Kind {
  /// Nil for a challenge, which is about a misconception and gives no concept away.
  fileprivate var help: Help? {
    switch self {
    case .pump, .deepening: .pumped
    case .hint, .prompt: .prompted
    case .challenge: nil
    }
  }
}

extension Help: Comparable {
  /// More help is more.
  package static func < (one: Help, other: Help) -> Bool {
    one.grade.rawValue > other.grade.rawValue
  }
}
