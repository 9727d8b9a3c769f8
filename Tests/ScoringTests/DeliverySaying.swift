import Scenario
import Scoring
import Testing

/// An answer and what should be heard in it, written as the answer's own words.
struct Heard: Sendable, CustomTestStringConvertible {
  let answer: String
  let words: [String]

  init(_ answer: String, _ words: String...) {
    self.answer = answer
    self.words = words
  }

  var testDescription: String { answer }
}

/// How an answer to a question without any concept was said.
func delivery(
  of answer: String, to followUp: String? = nil, timing: Timing? = nil
) -> Delivery {
  let question = Question(
    id: "any", ask: LocalizedText("Tell me about it."), rephrase: nil, time: 60, followUps: nil,
    subjects: [], modelAnswer: LocalizedText("Fine."), concepts: [], misconceptions: [], tests: [])
  return Rubric(question: question, glossary: [])
    .judge(answer, to: followUp.map { Reply(text: $0, target: nil) }, timing: timing).delivery
}

extension [Evidence] {
  var texts: [String] { map(\.text) }
}
