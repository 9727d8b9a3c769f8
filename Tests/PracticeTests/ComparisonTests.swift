import Interview
import Practice
import Scenario
import Scoring
import Testing
import Transcripts

@Suite("Two sessions beside each other")
struct ComparisonTests {
  private func session(_ id: String, _ answers: [(String, String)]) -> TeaSession {
    var session = TeaSession(id)
    for (question, answer) in answers {
      session.ask(question)
      session.answer(question, answer)
    }
    return session
  }

  private func compare(
    _ one: TeaSession, _ other: TeaSession, scenario: Scenario? = Tea.scenario
  ) throws -> Comparison {
    Comparison(
      Comparand(try one.transcript()), Comparand(try other.transcript()), scenario: scenario)
  }

  @Test(
    "tell what became of every concept and misconception",
    arguments: [
      ("leaf", "leaf", "leaf kept, water missed, heat missed, cup missed", ""),
      ("leaf", "water", "leaf lost, water gained, heat missed, cup missed", ""),
      ("", "leaf water heat cup", "leaf gained, water gained, heat gained, cup gained", ""),
      ("leaf boil", "leaf", "leaf kept, water missed, heat missed, cup missed", "mended boil"),
      ("leaf", "leaf boil", "leaf kept, water missed, heat missed, cup missed", "stated boil"),
      (
        "boil", "boil leaf", "leaf gained, water missed, heat missed, cup missed", "standing boil"
      ),
      (
        "boil", "do not boil", "leaf missed, water missed, heat missed, cup missed",
        "mended boil"
      ),
    ])
  func concepts(before: String, after: String, changes: String, misconceptions: String) throws {
    let comparison = try compare(
      session("a", [("brew", before)]), session("b", [("brew", after)]))
    let difference = try #require(comparison.questions.first).difference
    #expect(
      difference.changes.map { "\($0.concept) \($0.kind)" }.joined(separator: ", ") == changes)
    let told =
      difference.stated.map { "stated \($0)" } + difference.mended.map { "mended \($0)" }
      + difference.standing.map { "standing \($0)" }
    #expect(told.joined(separator: ", ") == misconceptions)
  }

  @Test("compare the questions that both have, and name the others")
  func common() throws {
    let comparison = try compare(
      session("a", [("brew", "leaf"), ("store", "dark")]),
      session("b", [("serve", "pour"), ("brew", "water leaf")]))
    #expect(comparison.questions.map(\.question) == ["brew"])
    #expect(comparison.others.before == ["store?"])
    #expect(comparison.others.after == ["serve?"])
    // Only brew counts: 3 and 6 of 7.
    #expect(comparison.sides.before.score.map { Int($0) } == 42)
    #expect(comparison.sides.after.score.map { Int($0) } == 85)
  }

  @Test("say whether they were judged by different texts of the scenario")
  func hashes() throws {
    var changed = Tea.scenario
    changed.contentHash = "i"
    var later = TeaSession("b", scenario: changed)
    later.ask("brew")
    later.answer("brew", "leaf")
    let one = session("a", [("brew", "leaf")])
    #expect(try compare(one, later).questions.map(\.isJudgedDifferently) == [true])
    #expect(try compare(one, one).questions.map(\.isJudgedDifferently) == [false])
  }

  @Test("on different scenarios have nothing in common, whatever the ids")
  func scenarios() throws {
    var other = Tea.scenario
    other.id = "coffee"
    var foreign = TeaSession("b", scenario: other)
    foreign.ask("brew")
    foreign.answer("brew", "leaf")
    let comparison = try compare(session("a", [("brew", "leaf")]), foreign)
    #expect(comparison.questions.isEmpty)
    #expect(comparison.others.before == ["brew?"])
    #expect(comparison.others.after == ["brew?"])
  }

  @Test("know a question and a concept by the names that they had before")
  func renames() throws {
    var today = Tea.scenario
    today.questions[0].id = "brewing"
    today.questions[0].was = ["brew"]
    today.questions[0].concepts[0].id = "leaves"
    today.questions[0].concepts[0].was = ["leaf"]
    var later = TeaSession("b", scenario: today)
    later.ask("brewing")
    later.add(.answered(Answering(question: "brewing", text: "leaves")))
    let judgement = Tea.judge(today.questions[0], "leaves", nil, nil)
    later.add(.judged(Judging(question: "brewing", judgement: judgement, score: 42)))
    let one = session("a", [("brew", "leaf")])
    let renamed = try #require(try compare(one, later, scenario: today).questions.first)
    #expect(renamed.difference.concepts(.kept) == ["leaves"])
    #expect(try compare(one, later, scenario: nil).questions.isEmpty)
  }

  @Test("may be two answers of one session: each counts alone, retakes after the answers")
  func singleAnswers() throws {
    var session = TeaSession("a")
    session.ask("brew")
    session.answer("brew", "leaf")
    session.followUp("brew", "water")
    session.answer("brew", "water")
    session.retake("brew", "leaf and water")
    let transcript = try session.transcript()
    let attempts = try session.turn("brew").singleAttempts(in: transcript)
    #expect(attempts.map(\.texts) == [["leaf"], ["water"], ["leaf and water"]])
    #expect(attempts.map(\.kind) == [.answer, .answer, .retake])
    let comparison = Comparison(
      Comparand(transcript, attempt: attempts[1]), Comparand(transcript, attempt: attempts[2]),
      scenario: nil)
    #expect(comparison.questions.map { $0.difference.concepts(.gained) } == [["leaf"]])
  }
}
