import Foundation
import Interview
import Scoring
import Transcripts

/// One thing that was said, by either side.
struct DialogueView {
  /// A word or two before it: "Follow-up". Nil for an answer.
  var speaker: String?
  /// Nil for the person's own words.
  var line: String?
  var answer: AnswerView?

  /// The conversation, then the retakes.
  static func all(
    of account: QuestionAccount, anchor: String, _ words: ReportWords, _ zone: TimeZone
  ) -> [DialogueView] {
    var attempts = account.attempts[...]
    let said = account.turn.exchanges.compactMap { exchange -> DialogueView? in
      switch exchange {
      case .answer:
        guard let attempt = attempts.popFirst() else { return nil }
        return DialogueView(
          speaker: nil, answer: AnswerView(attempt, in: account, anchor: anchor, words))
      case .followUp(let followUp):
        return DialogueView(
          speaker: words.page.label(followUp.kind).publishableLine,
          line: followUp.text.publishable)
      case .said(let saying):
        return words.page.label(saying.kind).map {
          DialogueView(speaker: $0.publishableLine, line: saying.text.publishable)
        }
      case .command(let command):
        // What was said in words belongs to the conversation, a slash command does not.
        guard command.command == .dontKnow else { return nil }
        return DialogueView(speaker: nil, answer: AnswerView(saying: command.text))
      }
    }
    let retakes = attempts.map { retake in
      var view = AnswerView(retake, in: account, anchor: anchor, words)
      view.differences = Differences(retake, from: account, words).lines
      return DialogueView(
        speaker: words.page.retakeLabel(retake.at, in: zone), answer: view)
    }
    return said + retakes
  }
}

/// An answer with everything marked in it.
struct AnswerView {
  struct Piece {
    var piece: String
    /// Classes of the mark; nil for words without one.
    var markLook: String?
    var references: [Reference]
  }

  struct Reference {
    var target: String
    var sign: String
    var referenceLook: String
    var referenceLabel: String
  }

  var pieces: [Piece]
  var answerFacts: String?
  /// What a retake gained, kept and lost.
  var differences: [String] = []

  init(saying text: String) {
    pieces = [Piece(piece: text.publishable, markLook: nil, references: [])]
  }

  init(_ attempt: Attempt, in account: QuestionAccount, anchor: String, _ words: ReportWords) {
    let marked = MarkedText(attempt.text, attempt.judgement, number: account.number)
    pieces = marked.stretches.map { stretch in
      Piece(
        piece: stretch.text.publishable, markLook: stretch.look,
        references: Self.references(stretch, account, anchor, words))
    }
    let facts = words.answerFacts(attempt)
    answerFacts = facts.isEmpty ? nil : facts
  }

  private static func references(
    _ stretch: MarkedText.Stretch, _ account: QuestionAccount, _ anchor: String,
    _ words: ReportWords
  ) -> [Reference] {
    let concepts = stretch.endingConcepts.map { number in
      Reference(
        target: "\(anchor)-c\(number)", sign: "\(number)", referenceLook: "earned",
        referenceLabel: words.reference(
          number, account.concepts[number - 1].gloss[account.language].publishableLine))
    }
    let wrongs = stretch.endingMisconceptions.compactMap { id -> Reference? in
      guard let index = account.misconceptions.firstIndex(where: { $0.id == id }) else {
        return nil
      }
      let gloss = account.misconceptions[index].gloss[account.language].publishableLine
      return Reference(
        target: "\(anchor)-m\(index + 1)", sign: "✗", referenceLook: "wrong",
        referenceLabel: words.misconception(gloss))
    }
    return concepts + wrongs
  }
}

extension MarkedText.Stretch {
  fileprivate var look: String? {
    let looks = [
      concepts.isEmpty ? nil : "earned", misconceptions.isEmpty ? nil : "wrong",
      isFiller ? "filler" : nil,
    ].compactMap { $0 }
    return looks.isEmpty ? nil : looks.joined(separator: " ")
  }
}

/// What a retake earned, beside what the interview's answers did.
private struct Differences {
  let lines: [String]

  init(_ retake: Attempt, from account: QuestionAccount, _ words: ReportWords) {
    guard let judgement = retake.judgement else {
      lines = []
      return
    }
    func numbers(_ isChosen: (_ before: Double, _ now: Double) -> Bool) -> String {
      account.concepts.enumerated()
        .filter { isChosen($1.credit, judgement.credit(for: $1.id)) }
        .map { "\($0.offset + 1)" }.joined(separator: words.say(", ", "、"))
    }
    let before = account.score.map(words.page.figure) ?? "–"
    let now = words.page.figure(judgement.score)
    let changes = [
      (words.say("Gained", "新增"), numbers { $1 > $0 }),
      (words.say("Kept", "保持"), numbers { $0 > 0 && $1 == $0 }),
      (words.say("Lost", "丢失"), numbers { $1 < $0 }),
    ].filter { !$0.1.isEmpty }.map { $0.0 + words.say(": ", "：") + $0.1 }
    lines =
      [words.say("\(now) of 100, \(before) in the interview.", "\(now) / 100，面试时 \(before)。")]
      + (changes.isEmpty ? [] : [changes.joined(separator: words.say("; ", "；"))])
  }
}
