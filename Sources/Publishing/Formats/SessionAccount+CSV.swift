import Foundation
import Practice
import Scoring
import Transcripts

extension SessionAccount {
  /// A row for every concept of every answered or skipped question, and again for every retake: what
  /// a pivot table wants.
  /// - Parameter zone: The clock that dates are told by.
  /// - Returns: The table, its header first.
  package func csv(in zone: TimeZone) -> String {
    var table = CSV(header: [
      "session", "date", "scenario", "question", "asked", "attempt", "score", "misconceptions",
      "concept", "tier", "gloss", "credit", "help", "evidence",
    ])
    for question in questions {
      let rows = question.concepts.map { Row($0, in: question) }
      append(rows, of: question, Attempted(question), to: &table, zone)
      for retake in question.attempts where retake.isRetake {
        append(question.rows(of: retake), of: question, Attempted(retake), to: &table, zone)
      }
    }
    return table.text
  }

  private func append(
    _ rows: [Row], of question: QuestionAccount, _ attempted: Attempted, to table: inout CSV,
    _ zone: TimeZone
  ) {
    let at = Timestamp(attempted.at ?? transcript.started).wallClock(in: zone)
    let kind = attempted.isRetake ? "retake" : transcript.opening.occasion?.rawValue ?? "interview"
    for row in rows {
      table.append([
        .text(transcript.id), .text(at), .text(transcript.opening.scenario),
        .text(question.turn.question), .text(question.turn.text.onOneLine), .text(kind),
        attempted.score.map { .number($0) } ?? .empty, .number(Double(attempted.standing)),
        .text(row.concept), .text(row.tier), .text(row.gloss), .number(row.credit),
        .text(row.help), .text(row.evidence),
      ])
    }
  }

  private struct Attempted {
    var at: Date?
    var isRetake: Bool
    var score: Double?
    var standing: Int

    init(_ question: QuestionAccount) {
      at = question.attempts.first { !$0.isRetake }?.at
      isRetake = false
      score = question.score
      standing = question.misconceptions.count { $0.isStanding }
    }

    init(_ retake: Attempt) {
      at = retake.at
      isRetake = true
      score = retake.judgement?.score
      standing = retake.judgement?.asserted.count ?? 0
    }
  }
}

private struct Row {
  var concept: String
  var tier: String
  var gloss: String
  var credit: Double
  var help: String
  var evidence: String

  init(_ concept: ConceptAccount, in question: QuestionAccount) {
    self.concept = concept.id
    tier = concept.tier.rawValue
    gloss = concept.gloss[question.language].onOneLine
    credit = concept.credit
    help = concept.help?.rawValue ?? ""
    evidence = Self.joined(concept.quotes.map(\.evidence))
  }

  fileprivate static func joined(_ evidence: [Evidence]) -> String {
    evidence.map(\.text.onOneLine).unique.joined(separator: "; ")
  }
}

extension QuestionAccount {
  fileprivate func rows(of retake: Attempt) -> [Row] {
    concepts.map { concept in
      var row = Row(concept, in: self)
      let credit = retake.judgement?.credits.first { $0.concept == concept.id }
      row.credit = credit?.value ?? 0
      row.help = (row.credit > 0 ? Help.pumped : .missed).rawValue
      row.evidence = Row.joined(credit?.evidence ?? [])
      return row
    }
  }
}
