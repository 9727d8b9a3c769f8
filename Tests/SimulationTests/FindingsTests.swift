import Foundation
import Interview
import Scenario
import Testing

@testable import Simulation

@Suite("What a simulation finds")
struct FindingsTests {
  /// A scenario whose first question can be answered, and whose second one cannot: nothing that
  /// anybody says earns its concept.
  private static let text = """
    viva: 1
    id: tea
    title: Tea
    languages: [en]
    questions:
      - id: water
        ask: Which water do you take?
        time: 30
        model-answer: I take soft water. I heat it to eighty degrees.
        concepts:
          - id: soft
            tier: core
            gloss: The water is soft.
            match: [soft water]
            pump: What about the water itself?
            hint: Think of chalk.
            prompt: How much chalk is in it?
          - id: eighty
            tier: supporting
            gloss: It has eighty degrees.
            match: [eighty]
            hint: It does not boil.
          - id: filtered
            tier: bonus
            gloss: It is filtered.
            match: [filtered]
            pump: And before that?
            prompt: How do you get the chlorine out?
        misconceptions:
          - id: boiling
            gloss: The water boils.
            match: [boils]
            challenge: Does it?
            correction: It does not boil.
      - id: pot
        ask: Which pot do you take?
        time: 30
        model-answer: I take a brown pot.
        concepts:
          - id: clay
            tier: core
            gloss: It is of clay.
            match: [unglazed]
            prompt: Which one?
    """

  private func scenario() throws -> Scenario {
    let (scenario, problems) = Scenario.read([UInt8](Self.text.utf8), file: "tea.yaml")
    return try #require(scenario, "\(problems)")
  }

  @Test("lists the follow-ups that can be asked, and no others")
  func inventory() throws {
    let uses = FollowUpUse.all(of: try scenario()).map { "\($0.question) \($0.target) \($0.kind)" }
    #expect(
      uses == [
        "water soft pump", "water soft hint", "water soft prompt",
        "water eighty hint", "water eighty deepening",
        "water filtered prompt",
        "water boiling challenge",
        "pot clay prompt",
      ])
  }

  @Test("counts each follow-up as often as it was asked")
  func counts() throws {
    let scenario = try scenario()
    var findings = Findings(on: scenario)
    let sessions = scenario.simulation([.average, .weak], count: 30).all
    for session in sessions { findings.add(session) }
    #expect(findings.sessions == 60)
    let asked = sessions.flatMap(\.events.followUps).filter { !$0.target.isEmpty }
    #expect(!asked.isEmpty)
    for use in findings.followUps {
      let times = asked.count {
        $0.question == use.question && $0.target == use.target && $0.kind == use.kind
      }
      #expect(use.asked == times, "\(use)")
    }
    #expect(findings.followUps.map(\.asked).reduce(0, +) == asked.count)
  }

  @Test("tells a question on which nobody can do better than anybody else")
  func disorder() throws {
    let scenario = try scenario()
    var findings = Findings(on: scenario)
    for session in scenario.simulation([.strong, .average, .weak], count: 20).all {
      findings.add(session)
    }
    #expect(findings.disordered.map(\.question) == ["pot"])
    #expect(findings.questions[0].isOrdered == true)
  }

  @Test("says nothing of an order where a candidate is missing, and nothing of what was not asked")
  func silence() throws {
    let scenario = try scenario()
    var findings = Findings(on: scenario)
    for session in scenario.simulation([.strong, .weak], count: 1, questions: 1).all {
      findings.add(session)
    }
    #expect(findings.questions.allSatisfy { $0.isOrdered == nil })
    #expect(findings.asked.count == 1)
    let asked = findings.asked.map(\.question)
    #expect(findings.neverAsked.allSatisfy { asked.contains($0.question) })
  }
}
