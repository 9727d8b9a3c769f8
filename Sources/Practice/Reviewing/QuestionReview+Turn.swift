import Interview
import Scoring
import Transcripts

extension [Credit] {
  /// Ids of the concepts with any credit.
  package var credited: [String] { filter { $0.value > 0 }.map(\.concept) }
}

/// The numbers that evidence carries, in the order in which things were first said.
struct Indices {
  /// By concept.
  var numbers: [String: Int] = [:]
  /// By misconception.
  var letters: [String: Int] = [:]

  init(_ turn: Turn) {
    for judgement in turn.judgements {
      let said = judgement.credits.filter { $0.value > 0 }
        .sorted { ($0.evidence.first?.start ?? 0) < ($1.evidence.first?.start ?? 0) }
      for credit in said where numbers[credit.concept] == nil {
        numbers[credit.concept] = numbers.count + 1
      }
      for id in judgement.asserted where letters[id] == nil { letters[id] = letters.count + 1 }
    }
  }
}

extension Turn {
  /// The latest judgement of every answer and then of every retake.
  fileprivate var judgements: [Judgement] {
    answers.compactMap { latestJudgement(of: $0.sequence) ?? $0.judgement }
      + retakes.map { latestJudgement(of: $0.sequence) ?? $0.retaking.judgement }
  }

  func exchanges(numbered indices: Indices) -> [QuestionReview.Exchange] {
    var number = 0
    return exchanges.compactMap { exchange in
      switch exchange {
      case .answer(let answer):
        number += 1
        return .answer(
          number: number,
          MarkedAnswer(
            answer.text, latestJudgement(of: answer.sequence) ?? answer.judgement,
            numbers: indices.numbers, letters: indices.letters))
      case .followUp(let followUp): return .followUp(followUp.kind, followUp.text)
      case .said(let saying):
        switch saying.kind {
        case .rephrasing, .correction, .forgiveness, .modelAnswer, .candidate:
          return .words(saying.kind, saying.text)
        case .greeting, .acknowledgement, .repetition, .help, .score, .languageSwitch, .notice,
          .farewell:
          return nil
        }
      case .command(let command):
        return command.command == .dontKnow ? .talk(command.text) : nil
      }
    }
  }

  func reviewedRetakes(
    after interview: Attempt?, numbered indices: Indices, renaming: (String) -> String
  ) -> [QuestionReview.Retake] {
    var previous = interview
    return retakes.enumerated().map { index, retake in
      let attempt = Attempt(retake, of: self)
      defer { previous = attempt }
      let answer = MarkedAnswer(
        retake.retaking.text, latestJudgement(of: retake.sequence) ?? retake.retaking.judgement,
        numbers: indices.numbers, letters: indices.letters)
      // A question that was skipped has earned none of its concepts.
      let before = previous ?? attempt.unearned
      return QuestionReview.Retake(
        number: answers.count + index + 1, at: retake.at, answer: answer,
        difference: Difference(from: before, to: attempt, renaming: renaming))
    }
  }
}

extension Attempt {
  /// The same question with nothing said.
  fileprivate var unearned: Attempt {
    var nothing = self
    nothing.credits = credits.map {
      Credit(concept: $0.concept, tier: $0.tier, value: 0, evidence: [])
    }
    nothing.standing = []
    nothing.score = 0
    return nothing
  }
}
