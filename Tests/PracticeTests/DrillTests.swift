import Foundation
import Interview
import Practice
import Scenario
import Scoring
import Testing
import Transcripts

@Suite("A drill")
struct DrillTests {
  private func drill(_ cards: [(String, String)]) throws -> Drill {
    Drill(
      scenario: Tea.scenario,
      cards: try cards.map { question, concept in
        let question = try #require(Tea.scenario.question(withID: question))
        return DrillCard(
          asking: try #require(question.concept(withID: concept)), of: question, in: .english)
      }, language: .english, version: "1", judge: Tea.judge)
  }

  private func inShort(_ events: [Event]) -> [String] {
    events.map { event in
      switch event.body {
      case .followedUp(let followUp): "ask \(followUp.target)"
      case .judged(let judging):
        "judged \(judging.judgement.credits.map { "\($0.concept) \(Int($0.value))" }.joined())"
      case .closed(let closing): "closed \(Int(closing.score))"
      default: event.name
      }
    }
  }

  @Test("asks a concept, judges the line for it alone, and brings a missed card back once")
  func course() throws {
    var drill = try drill([("brew", "leaf"), ("store", "airtight")])
    #expect(inShort(drill.open(at: day(0))) == ["opened", "ask leaf"])
    #expect(
      inShort(drill.receive(.line("the water", nil), at: day(0)))
        == ["answered", "judged leaf 0", "ask airtight"])
    #expect(
      inShort(drill.receive(.line("airtight", nil), at: day(0)))
        == ["answered", "judged airtight 1", "ask leaf"])
    #expect(drill.isAgain)
    #expect(
      inShort(drill.receive(.line("still the water", nil), at: day(0)))
        == ["answered", "judged leaf 0", "closed 50"])
    #expect((drill.said, drill.asked) == (1, 2))
    #expect(drill.receive(.line("leaf", nil), at: day(0)).isEmpty)
  }

  @Test("takes \"I don't know\" for an answer that earns nothing")
  func notKnown() throws {
    var drill = try drill([("brew", "leaf")])
    _ = drill.open(at: day(0))
    #expect(
      inShort(drill.receive(.line("I don't know", nil), at: day(0)))
        == ["answered", "judged leaf 0", "ask leaf"])
  }

  @Test("leaves a skipped card out, and says nothing to silence or to other commands")
  func commands() throws {
    var drill = try drill([("brew", "leaf"), ("brew", "water")])
    _ = drill.open(at: day(0))
    #expect(drill.receive(.line("  ", nil), at: day(0)).isEmpty)
    #expect(drill.receive(.command(.hint, text: "/hint"), at: day(0)).isEmpty)
    #expect(
      inShort(drill.receive(.command(.skip, text: "/skip"), at: day(0)))
        == ["commanded", "ask water"])
    #expect(inShort(drill.receive(.end, at: day(0))) == ["closed 0"])
  }

  @Test("is a transcript of which practice learns each time that a card was asked")
  func learning() throws {
    var drill = try drill([("brew", "leaf")])
    var events = drill.open(at: day(0))
    events += drill.receive(.line("hm, water", nil), at: day(0))
    events += drill.receive(.line("leaf", nil), at: day(0))
    let record = SessionRecord(try #require(Transcript(events, id: "s")))
    #expect(record.reviews.map(\.grade) == [.again, .good])
    #expect(record.reviews.map(\.concept) == ["leaf", "leaf"])
    #expect(record.results.map(\.kind) == [.drill])
  }
}

@Suite("A sentence with a gap")
struct ClozeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var answer: String
    /// As it is shown; nil where it makes no card.
    var shown: String?

    var testDescription: String { answer }
  }

  @Test(
    "hides the words on which a credit stands, in their sentence",
    arguments: [
      Case(
        answer: "First I boil it. Then the leaf goes in, slowly! Done.",
        shown: "Then the ____ goes in, slowly"),
      Case(answer: "茶要用好水。先放leaf再注水；等三分钟。", shown: "先放____再注水"),
      // Anything could stand in the gap.
      Case(answer: "The leaf, I say, the leaf goes in.", shown: nil),
      // Nothing to go by.
      Case(answer: "leaf", shown: nil),
      Case(answer: "No, water goes in first.", shown: nil),
    ])
  func cloze(_ one: Case) throws {
    let question = try #require(Tea.scenario.question(withID: "brew"))
    let judge = Tea.judge
    let credit = try #require(judge(question, one.answer, nil, nil).credits.first)
    let cloze = Cloze(
      of: one.answer, credit: credit,
      earns: { judge(question, $0, nil, nil).credit(for: "leaf") > 0 })
    #expect(cloze?.shown == one.shown)
    if let cloze { #expect(one.answer.contains(cloze.filled(with: "leaf"))) }
  }
}

@Suite("The cards of a drill")
struct DrillDeckTests {
  @Test("are what is due, the weakest first, then what is new, then the rest")
  func order() {
    let scheduler = FSRS()
    func standing(_ concept: String, _ question: String, _ grades: [(Help, Double)])
      -> ConceptStanding
    {
      var standing = ConceptStanding(question: question, concept: concept, tier: .core)
      for (help, when) in grades {
        standing.take(
          Review(
            question: question, concept: concept, tier: .core, at: day(when),
            credit: help == .missed ? 0 : 1, help: help), by: scheduler)
      }
      return standing
    }
    let deck = DrillDeck(
      scenario: Tea.scenario,
      standings: [
        // Said unaided yesterday: due in a week.
        standing("leaf", "brew", [(.unaided, 9)]),
        // Missed, and longer ago than the other.
        standing("water", "brew", [(.missed, 9)]),
        standing("airtight", "store", [(.missed, 2)]),
      ], now: day(10))
    #expect(
      deck.concepts().map(\.concept.id) == [
        "airtight", "water", "pour", "heat", "dark", "cup", "leaf",
      ])
  }

  @Test("ask the prompt, or else the question that the concept belongs to")
  func text() throws {
    let question = try #require(Tea.scenario.question(withID: "store"))
    let texts = question.concepts.map { DrillCard(asking: $0, of: question, in: .english).text }
    #expect(texts == ["What about a?", "store?"])
  }
}
