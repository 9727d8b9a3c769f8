import Foundation
import Interview
import Practice
import Scenario
import Scoring

// A small subject: an answer earns a concept by naming its id.

enum Tea {
  static let scenario = Scenario(
    id: "tea", title: LocalizedText("Tea"), languages: [.english], followUps: 3, glossary: [],
    questions: [
      question(
        "brew", [("leaf", .core), ("water", .core), ("heat", .supporting), ("cup", .bonus)]),
      question("store", [("airtight", .core), ("dark", .supporting)]),
      question("serve", [("pour", .core)]),
    ], contentHash: "h")

  static let judge: Interviewer.Judge = { question, answer, _, _ in
    Judgement(
      credits: question.concepts.map { concept in
        let evidence = evidence(concept.id, in: answer)
        return Credit(
          concept: concept.id, tier: concept.tier, value: evidence == nil ? 0 : 1,
          evidence: evidence.map { [$0] } ?? [])
      }, misconceptions: [], delivery: Delivery(words: 3, seconds: 2))
  }

  static func evidence(_ word: String, in answer: String) -> Evidence? {
    guard let range = answer.range(of: word) else { return nil }
    let start = answer.unicodeScalars.distance(from: answer.startIndex, to: range.lowerBound)
    return Evidence(start: start, end: start + word.unicodeScalars.count, text: word)
  }

  private static func question(_ id: String, _ concepts: [(String, Tier)]) -> Question {
    Question(
      id: id, ask: LocalizedText("\(id)?"), rephrase: nil, time: 60, followUps: nil, subjects: [],
      modelAnswer: LocalizedText("m"),
      concepts: concepts.map {
        Concept(
          id: $0.0, tier: $0.1, gloss: LocalizedText("The \($0.0)."),
          prompt: $0.0 == "dark" ? nil : LocalizedText("What about \($0.0.prefix(1))?"))
      }, misconceptions: [], tests: [])
  }
}

/// Noon of the n-th day, by UTC.
func day(_ number: Double) -> Date { Date(timeIntervalSince1970: (20_000 + number + 0.5) * 86_400) }
