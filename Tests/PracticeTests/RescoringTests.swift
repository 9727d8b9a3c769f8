import Foundation
import Interview
import Practice
import Scenario
import Scoring
import Testing
import Transcripts

@Suite("Old answers judged by today's scenario")
struct RescoringTests {
  private static let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func scenario(_ path: String) throws -> (Scenario, Interviewer.Judge) {
    let bytes = [UInt8](try Data(contentsOf: checkout.appendingPathComponent(path)))
    let scenario = try #require(Scenario.read(bytes, file: path).scenario)
    var rubrics: [String: Rubric] = [:]
    for question in scenario.questions {
      rubrics[question.id] = Rubric(question: question, glossary: scenario.glossary)
    }
    let ready = rubrics
    return (
      scenario,
      { question, answer, reply, timing in
        let rubric = ready[question.id] ?? Rubric(question: question, glossary: scenario.glossary)
        return rubric.judge(answer, to: reply, timing: timing)
      }
    )
  }

  @Test("are the same as long as the scenario is, however the interview went", arguments: 0..<40)
  func unchanged(seed: Int) throws {
    let (scenario, judge) = try Self.scenario("Tests/EndToEnd/tiny.yaml")
    var random = Dice(state: UInt64(seed))
    let options = Options(
      mode: seed.isMultiple(of: 2) ? .coach : .interview,
      language: seed.isMultiple(of: 3) ? .chinese : .english, followUps: seed % 4, version: "1")
    var interviewer = Interviewer(scenario: scenario, options: options, judge: judge)
    var time = day(0)
    var events = interviewer.open(at: time)
    for _ in 0..<25 where !interviewer.isClosed {
      time += 7
      let input = Self.inputs[random.next(below: Self.inputs.count)]
      events += interviewer.receive(input, at: time)
    }
    let rescoring = Rescoring(events, by: scenario, version: "2", judge: judge)
    #expect(rescoring.changes.isEmpty)
    #expect(rescoring.lost.isEmpty)
    let answers = events.count { if case .answered = $0.body { true } else { false } }
    #expect(rescoring.judged == answers)
  }

  @Test(
    "are the same in the sessions that come with the repository",
    arguments: ["20261124T040432Z-multimodal-deeb", "20261124T040434Z-multimodal-30e5"])
  func shipped(name: String) throws {
    let (scenario, judge) = try Self.scenario("scenarios/multimodal.yaml")
    let file = Self.checkout.appendingPathComponent("transcripts/\(name).jsonl")
    let events = try JournalContents(readingFrom: file).events
    let rescoring = Rescoring(events, by: scenario, version: "2", judge: judge)
    // What a later scenario changes is added once, and never again.
    let added = events + Self.events(rescoring.additions, after: events)
    #expect(Rescoring(added, by: scenario, version: "2", judge: judge).changes.isEmpty)
    #expect(rescoring.judged > 0)
  }

  @Test("of a drill are judged for the concepts that were asked for, and no others")
  func drill() throws {
    let (scenario, judge) = try Self.scenario("Tests/EndToEnd/tiny.yaml")
    let cards = ["soft", "eighty", "filtered"].map {
      DrillCard(question: "water", concept: $0, form: .prompt, text: "What about \($0)?")
    }
    var drill = Drill(
      scenario: scenario, cards: cards, language: .english, version: "1", judge: judge)
    var events = drill.open(at: day(0))
    for line in ["soft water, eighty degrees", "no idea", "I filter the water", "eighty degrees"] {
      events += drill.receive(.line(line, nil), at: day(0))
    }
    #expect(drill.isClosed)
    #expect(Rescoring(events, by: scenario, version: "2", judge: judge).changes.isEmpty)
  }

  @Test("change with the scenario: what changed is told, added, and found no second time")
  func changed() throws {
    var session = TeaSession()
    session.ask("brew")
    session.answer("brew", "leaf and pot")
    session.retake("brew", "pot")
    session.ask("store")
    session.answer("store", "dark")
    var today = Tea.scenario
    today.contentHash = "i"
    today.questions[0].concepts.removeAll { $0.id == "leaf" }
    today.questions[0].concepts.append(
      Concept(id: "pot", tier: .core, gloss: LocalizedText("The pot.")))
    let rescoring = Rescoring(session.events, by: today, version: "2", judge: Tea.judge)
    #expect(rescoring.changes.map(\.question) == ["brew", "brew"])
    #expect(rescoring.changes.map(\.isRetake) == [false, true])
    #expect(rescoring.changes.map { $0.difference.concepts(.gained) } == [["pot"], ["pot"]])
    #expect(rescoring.changes[0].difference.concepts(.withdrawn) == ["leaf"])
    #expect(rescoring.changes.allSatisfy { $0.rejudging.contentHash == "i" })
    #expect(rescoring.changes.allSatisfy { $0.rejudging.version == "2" })

    let later = session.events + Self.events(rescoring.additions, after: session.events)
    #expect(Rescoring(later, by: today, version: "3", judge: Tea.judge).changes.isEmpty)
    // leaf was 3 of 7; pot and water are the core now, and leaf counts for nothing.
    #expect(rescoring.scores.map { Int($0.before) } == [42])
    #expect(rescoring.scores.map { Int($0.after) } == [42])
    let turn = try #require(Transcript(later, id: "s")?.turns.first)
    #expect(turn.latestCredits.map(\.concept) == ["water", "heat", "cup", "pot"])
  }

  @Test("keep a misconception corrected that a better answer corrected in the interview")
  func corrected() throws {
    let (scenario, judge) = try Self.scenario("Tests/EndToEnd/tiny.yaml")
    var interviewer = Interviewer(
      scenario: scenario, options: Options(questions: ["water"], version: "1"), judge: judge)
    var events = interviewer.open(at: day(0))
    for line in ["I pour boiling water over it.", "It is eighty degrees.", "lid", "lid", "lid"] {
      events += interviewer.receive(.line(line, nil), at: day(0))
    }
    #expect(interviewer.isClosed)
    var today = scenario
    today.contentHash = "i"
    today.questions[0].concepts.append(
      Concept(id: "lid", tier: .supporting, gloss: LocalizedText("The lid.")))
    let withLid: Interviewer.Judge = { question, answer, reply, timing in
      var judgement = judge(question, answer, reply, timing)
      let credits = question.concepts.map { concept in
        judgement.credits.first { $0.concept == concept.id }
          ?? Credit(
            concept: "lid", tier: .supporting, value: answer == "lid" ? 1 : 0,
            evidence: answer == "lid" ? [Evidence(start: 0, end: 3, text: "lid")] : [])
      }
      judgement.credits = credits
      return judgement
    }
    let rescoring = Rescoring(events, by: today, version: "2", judge: withLid)
    let later = events + Self.events(rescoring.additions, after: events)
    let turn = try #require(Transcript(later, id: "s")?.turns.first)
    #expect(turn.latestStanding.isEmpty)
    // Eighty is one of two core concepts, the lid one of two supporting ones: 4 of 8.
    #expect(turn.latestScore == 50)
  }

  @Test("name the questions that the scenario no longer has, and leave them alone")
  func lost() {
    var session = TeaSession()
    session.ask("brew")
    session.answer("brew", "leaf")
    var today = Tea.scenario
    today.questions.removeFirst()
    let rescoring = Rescoring(session.events, by: today, version: "2", judge: Tea.judge)
    #expect(rescoring.lost == ["brew"])
    #expect(rescoring.changes.isEmpty)
  }

  @Test("that were never judged: the interview judges them where it goes on, and nobody else")
  func unjudged() {
    var session = TeaSession()
    session.ask("brew")
    session.add(.answered(Answering(question: "brew", text: "leaf")))
    #expect(
      Rescoring(session.events, by: Tea.scenario, version: "2", judge: Tea.judge).judged == 0)
    session.add(.closed(Closing(score: 0, questions: [], seconds: 1)))
    let closed = Rescoring(session.events, by: Tea.scenario, version: "2", judge: Tea.judge)
    #expect(closed.changes.map { $0.difference.concepts(.gained) } == [["leaf"]])
  }

  private static func events(_ bodies: [Event.Body], after events: [Event]) -> [Event] {
    bodies.enumerated().map {
      Event(sequence: events.count + 1 + $0.offset, at: day(1), body: $0.element)
    }
  }

  private static let inputs: [Input] =
    [
      "I use soft water.", "I let it cool to eighty degrees.", "I filter the water first.",
      "They steep for two minutes.", "A second pot comes from the same leaves.",
      "I pour boiling water over it.", "No, that is wrong, I do not pour boiling water.", "soft",
      "我用软水来泡。", "要放凉到八十度再泡。", "水要先过滤一下。", "茶叶泡两分钟就好。",
      "I do not know.", "could you repeat that?", "um, well, you know", "No.", "Yes, of course.",
    ].map { .line($0, Timing(beforeFirstWord: 1, total: 9)) }
    + [Command.hint, .back, .answer, .skip, .pause, .rephrase].map {
      .command($0, text: "/\($0.rawValue)")
    }
}

/// A small generator of numbers (Knuth's MMIX constants), the same on every machine.
private struct Dice {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
