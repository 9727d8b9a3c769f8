import Practice
import Scenario
import Scoring
import Testing

@Suite("A question looked at again")
struct QuestionReviewTests {
  private func review(_ session: TeaSession, _ question: String = "brew") throws -> QuestionReview {
    var today = Tea.scenario.question(withID: question)
    today?.modelAnswer = LocalizedText("Take a leaf. Add water with heat. Enjoy it.")
    today?.concepts[2].hint = LocalizedText("How warm?")
    return QuestionReview(
      try session.turn(question), in: try session.transcript(), question: today
    ) { TeaSession.judgement(of: $0, to: question) }
  }

  @Test("numbers what was earned in the order in which it was said")
  func earned() throws {
    var session = TeaSession()
    session.ask("brew")
    session.answer("brew", "first heat, then a leaf")
    session.followUp("brew", "water")
    session.answer("brew", "water and heat")
    let review = try review(session)
    #expect(
      review.earned.map { "\($0.number) \($0.gloss)" } == [
        "1 The heat.", "2 The leaf.", "3 The water.",
      ])
    #expect(review.missed.map(\.gloss) == ["The cup."])
    // leaf and water weigh 3 each and heat 1: all of 7.
    #expect(review.score == 100)
    #expect(review.recordedScore == nil)
  }

  @Test("says what was missed, core first, with its hint and what was said since")
  func missed() throws {
    var session = TeaSession()
    session.ask("brew")
    session.answer("brew", "a cup")
    session.retake("brew", "water")
    let missed = try review(session).missed
    #expect(missed.map(\.gloss) == ["The leaf.", "The water.", "The heat."])
    #expect(missed.map(\.hint) == [nil, nil, "How warm?"])
    #expect(missed.map(\.isSaidSince) == [false, true, false])
  }

  @Test("sets the model answer beside what was said, retakes included")
  func model() throws {
    var session = TeaSession()
    session.ask("brew")
    session.answer("brew", "a leaf")
    session.retake("brew", "heat")
    let model = try review(session).model
    #expect(model.map(\.text) == ["Take a leaf.", "Add water with heat.", "Enjoy it."])
    #expect(model.map(\.said) == [["leaf"], ["heat"], []])
    #expect(model.map(\.unsaid) == [[], ["water"], []])
  }

  @Test("without its scenario still has what the session keeps")
  func withoutScenario() throws {
    var session = TeaSession()
    session.ask("brew")
    session.answer("brew", "a leaf")
    let review = QuestionReview(
      try session.turn("brew"), in: try session.transcript(), question: nil
    ) { TeaSession.judgement(of: $0, to: "brew") }
    #expect(review.earned.map(\.gloss) == ["The leaf."])
    #expect(review.missed.map(\.gloss) == ["The water.", "The heat.", "The cup."])
    #expect(review.missed.allSatisfy { $0.hint == nil })
    #expect(review.model.isEmpty)
  }

  @Test("compares each retake with the time before it")
  func retakes() throws {
    var session = TeaSession()
    session.ask("brew")
    session.answer("brew", "leaf and boil")
    session.retake("brew", "water")
    session.retake("brew", "water and leaf")
    let differences = try review(session).retakes.map(\.difference)
    #expect(differences.map { $0.concepts(.gained) } == [["water"], ["leaf"]])
    #expect(differences.map { $0.concepts(.lost) } == [["leaf"], []])
    #expect(differences.map { $0.concepts(.kept) } == [[], ["water"]])
    #expect(differences.map(\.mended) == [["boil"], []])
    // A core concept of 7 is 42.9 points; the misconception took 10.
    #expect(differences.map { Int($0.scores.before) } == [32, 42])
    #expect(differences.map { Int($0.scores.after) } == [42, 85])
  }

  @Test("that was skipped, then answered, starts from nothing")
  func skipped() throws {
    var session = TeaSession()
    session.ask("brew")
    session.retake("brew", "leaf")
    let difference = try #require(try review(session).retakes.first).difference
    #expect(difference.concepts(.gained) == ["leaf"])
    #expect(difference.concepts(.missed) == ["water", "heat", "cup"])
    #expect(difference.scores.before == 0)
  }
}

@Suite("One's best earlier answer")
struct EarlierAnswerTests {
  private func session(_ id: String, _ number: Double, _ answers: [String]) throws -> TeaSession {
    var session = TeaSession(id, on: day(number))
    session.ask("brew")
    for answer in answers { session.answer("brew", answer) }
    return session
  }

  private func best(
    before date: Double = 10, besides id: String = "now", _ sessions: TeaSession...
  ) throws -> String? {
    let transcripts = try sessions.map { try $0.transcript() }
    return EarlierAnswer.best(
      to: ["brew"], of: "tea", before: day(date), besides: id, in: transcripts
    ).map { "\($0.session): \($0.attempt.texts.joined(separator: " / "))" }
  }

  @Test("is the one with the highest score, with all that was said to it")
  func highest() throws {
    let one = try session("one", 1, ["leaf"])
    let two = try session("two", 2, ["leaf", "water"])
    let three = try session("three", 3, ["water"])
    #expect(try best(one, two, three) == "two: leaf / water")
  }

  @Test("is the latest of equal ones, never a later one, and never the session itself")
  func latest() throws {
    let one = try session("one", 1, ["leaf"])
    let two = try session("two", 2, ["water"])
    let later = try session("later", 11, ["leaf", "water"])
    let now = try session("now", 3, ["leaf", "water"])
    #expect(try best(one, two, later, now) == "two: water")
    #expect(try best(one, later, now) == "one: leaf")
    #expect(try best(later, now) == nil)
  }

  @Test("may be a retake; what earned nothing, a drill or another scenario's is none")
  func kinds() throws {
    var one = try session("one", 1, ["leaf"])
    one.retake("brew", "leaf and water")
    #expect(try best(one) == "one: leaf and water")
    #expect(try best(try session("zero", 1, ["nothing"])) == nil)
    var drill = TeaSession("drill", on: day(1), occasion: .drill)
    drill.answer("brew", "leaf")
    #expect(try best(drill) == nil)
    var other = Tea.scenario
    other.id = "coffee"
    var foreign = TeaSession("foreign", on: day(1), scenario: other)
    foreign.answer("brew", "leaf")
    #expect(try best(foreign) == nil)
  }
}
