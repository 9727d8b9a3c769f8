import Foundation
import Interview
import Scenario
import Testing

@testable import Simulation

@Suite("A synthetic candidate")
struct CandidateTests {
  @Test(
    "who is strong beats an average one, who beats a weak one, on every question of every scenario",
    arguments: Shipped.names)
  func order(name: String) throws {
    let scenario = try Shipped.scenario(name)
    let simulation = scenario.simulation([.strong, .average, .weak], count: 10)
    var findings = Findings(on: scenario)
    for session in simulation.all { findings.add(session) }
    #expect(findings.asked.map(\.question) == scenario.questions.map(\.id))
    #expect(findings.disordered.map(\.question) == [])
    #expect(try #require(findings.mean(of: .strong)) > 90)
    #expect(try #require(findings.mean(of: .weak)) < 50)
  }

  @Test(
    "who is silent is asked every question and earns nothing", arguments: Shipped.names,
    Mode.allCases
  )
  func silence(name: String, mode: Mode) throws {
    let scenario = try Shipped.scenario(name)
    for session in scenario.simulation([.silent], count: 4, mode: mode).all {
      let closing = try #require(session.events.closing)
      #expect(closing.questions.map(\.question) == scenario.questions.map(\.id))
      #expect(closing.score == 0)
      #expect(session.events.answers == [])
    }
  }

  @Test("knows nothing but sentences of the scenario, in the language of the interview")
  func sources() throws {
    let scenario = try Shipped.scenario("multimodal")
    for language in Language.allCases {
      let texts = scenario.questions.flatMap { question in
        [question.modelAnswer[language]] + question.tests.map(\.answer)
          + question.concepts.map { $0.gloss[language] }
      }
      let repertoire = Repertoire(of: scenario, in: language, judge: scenario.judge)
      for (id, topic) in repertoire.topics {
        let sayings =
          topic.points.flatMap { [$0.saying] + $0.variants } + topic.earning.values.flatMap { $0 }
        #expect(!sayings.isEmpty, "\(id)")
        for saying in sayings {
          #expect(texts.contains { $0.asOneLine.contains(saying.text) }, "\(saying.text)")
        }
      }
    }
  }

  @Test(
    "can earn every concept, and make and correct every mistake that a test makes",
    arguments: Shipped.names)
  func repertoire(name: String) throws {
    let scenario = try Shipped.scenario(name)
    for language in scenario.languages {
      let repertoire = Repertoire(of: scenario, in: language, judge: scenario.judge)
      for question in scenario.questions {
        let topic = try #require(repertoire.topics[question.id])
        for concept in question.concepts {
          #expect(
            topic.earning[concept.id]?.isEmpty == false, "\(language) \(question.id) \(concept.id)")
        }
        let asserted = question.tests
          .filter { ($0.language ?? Language.spoken(in: $0.answer)) == language }
          .flatMap(\.misconceptions)
        for misconception in question.misconceptions {
          // In a language in which no test gets it wrong, nobody may know how to.
          #expect(
            !asserted.contains(misconception.id)
              || topic.mistakes.contains { $0.asserts.contains(misconception.id) },
            "\(language) \(question.id) \(misconception.id)")
          #expect(
            topic.corrections[misconception.id]?.isEmpty == false,
            "\(language) \(question.id) \(misconception.id)")
        }
      }
    }
  }

  @Test("who is weak gets things wrong, and is challenged")
  func mistakes() throws {
    let scenario = try Shipped.scenario("multimodal")
    let sessions = scenario.simulation([.weak], count: 10).all
    let challenges = sessions.flatMap(\.events.followUps).filter { $0.kind == .challenge }
    #expect(!challenges.isEmpty)
  }

  @Test("who rambles uses more fillers than one who is strong")
  func rambling() throws {
    let scenario = try Shipped.scenario("multimodal")
    let sessions = scenario.simulation([.rambling, .strong], count: 4).all
    func fillers(_ kind: Candidate.Kind) -> Int {
      sessions.filter { $0.candidate == kind }.flatMap(\.events).map { event in
        if case .judged(let judging) = event.body {
          return judging.judgement.delivery.fillers.count
        }
        return 0
      }.reduce(0, +)
    }
    #expect(fillers(.rambling) > 5 * fillers(.strong))
  }
}

extension String {
  /// As a candidate says it, however the file breaks its lines.
  fileprivate var asOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
