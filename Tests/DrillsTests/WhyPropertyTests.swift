import Drills
import Interview
import Scenario
import Scoring
import Testing

@Suite("Every proposal over all labelled answers")
struct WhyPropertyTests {
  @Test(
    "raises the score to exactly what it says, loses nothing, and one is found for 95 in 100",
    arguments: Shipped.labelledSets)
  func proposals(set: String) throws {
    let scenario = try #require(Shipped.scenario("multimodal.yaml"))
    var explainers: [String: Explainer] = [:]
    for question in scenario.questions {
      explainers[question.id] = Explainer(question, glossary: scenario.glossary)
    }
    var tally = (missed: 0, found: 0, alone: 0)
    for labelled in try Shipped.labelled(set) {
      var explainer = try #require(explainers[labelled.question])
      let said = [Said(labelled.answer, language: labelled.language)]
      let judgements = explainer.judgements(of: said)
      let before = Set(judgements[0].credited)
      for concept in explainer.question.concepts where !before.contains(concept.id) {
        let found = explainer.why(concept.id, in: said, judgements: judgements)
        let why = try #require(found)
        tally.missed += 1
        guard let proposal = why.proposal else { continue }
        tally.found += 1
        if proposal.along.isEmpty { tally.alone += 1 }
        // Judged afresh, as the answer would have been.
        let judgement = explainer.rubric.judge(proposal.text)
        let comment = Comment(rawValue: "\(labelled.id) \(concept.id): \(proposal.phrase)")
        #expect(judgement.score == proposal.after, comment)
        #expect(
          Set(judgement.credited) == before.union([concept.id]).union(proposal.along), comment)
        #expect(Set(judgement.asserted).isSubset(of: judgements[0].asserted), comment)
        // A bonus on top of a full score adds nothing to it.
        #expect(proposal.before < proposal.after || proposal.after == 100 || judgement.score == 0)
        let scalars = Array(proposal.text.unicodeScalars)
        #expect(
          String(String.UnicodeScalarView(scalars[proposal.place])) == proposal.phrase, comment)
      }
      explainers[labelled.question] = explainer
    }
    print("why, \(set): \(tally.missed) missed, \(tally.found) with a phrase, \(tally.alone) alone")
    #expect(Double(tally.found) >= 0.95 * Double(tally.missed))
  }
}
