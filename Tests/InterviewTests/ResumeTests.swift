import Foundation
import Scenario
import Testing

@testable import Interview

/// A session that was cut off anywhere goes on as if it had not been.
@Suite struct ResumeTests {
  /// Sessions that between them reach every kind of event.
  static let sessions: [(options: Options, inputs: [Input])] = [
    (
      Options(),
      inputs([
        "", "it depends", "leaf with milk and soap", "water, not soap, you see",
        "what was the question?", "/hint", "pot heat", "/back", "/score", "I don't know", "dark",
        "no idea", "airtight", "/answer", "it is late", "well, whatever", "pour",
      ])
    ),
    (
      Options(mode: .interview, followUps: 1),
      inputs([
        "放 leaf 就行", "再放一点 water", "我不知道", "/skip", "airtight", "/pause", "dark", "/quit",
      ])
    ),
  ]

  @Test(arguments: sessions.indices)
  func everyPrefixGoesOnTheSame(_ index: Int) throws {
    let whole = Run(Self.sessions[index].options, Self.sessions[index].inputs)
    #expect(whole.events.last?.inShort?.hasPrefix("closed") == true)
    for length in 1...whole.events.count {
      let kept = Array(whole.events.prefix(length))
      var interviewer = try Self.interviewer(after: kept)
      // What the cut turn still owed, and then the turns after it.
      var events = kept + interviewer.open(at: whole.turn(ofEvent: length - 1).time)
      for turn in whole.turns(after: length) {
        events += turn.input.map { interviewer.receive($0, at: turn.time) } ?? []
      }
      let isTheSame = events == whole.events
      #expect(isTheSame, "cut after event \(length), \(kept.last?.inShort ?? "answered")")
    }
  }

  @Test(arguments: sessions.indices)
  func everyPrefixResumesWithAWelcomeAndReachesTheSameScore(_ index: Int) throws {
    let whole = Run(Self.sessions[index].options, Self.sessions[index].inputs)
    for length in 1..<whole.events.count {
      var interviewer = try Self.interviewer(after: Array(whole.events.prefix(length)))
      var events = interviewer.resume(at: whole.turn(ofEvent: length - 1).time)
      #expect(events.first?.inShort == "resumed")
      for turn in whole.turns(after: length) {
        events += turn.input.map { interviewer.receive($0, at: turn.time) } ?? []
      }
      #expect(events.last?.inShort == whole.events.last?.inShort, "cut after event \(length)")
    }
  }

  @Test func anAnswerThatWasNotJudgedIsJudgedOnResuming() throws {
    var script = Script()
    script.say("leaf and pot are in it")
    let answered = script.events.firstIndex {
      if case .answered = $0.body { true } else { false }
    }
    let kept = Array(script.events.prefix(through: try #require(answered)))
    var interviewer = try Self.interviewer(after: kept)
    let events = interviewer.resume(at: Date(timeIntervalSince1970: 1_900_000_000))
    #expect(events.compactMap(\.inShort) == ["resumed", "said notice", "judged 55", "pump water"])
    #expect(events.last?.words == script.lastWords)
  }

  @Test func aPauseDoesNotCountAsTime() throws {
    var script = Script(Options(followUps: 0))
    script.receive(.end)
    var interviewer = try Self.interviewer(after: script.events)
    let nextYear = Date(timeIntervalSince1970: 1_831_536_000)
    _ = interviewer.resume(at: nextYear)
    let events = interviewer.receive(.command(.quit, text: "/quit"), at: nextYear + 5)
    guard case .closed(let closing) = events.last?.body else {
      Issue.record("not closed")
      return
    }
    // One second to the pause, five after it.
    #expect(closing.seconds == 6)
  }

  @Test func aClosedSessionStaysClosed() throws {
    var script = Script()
    script.type(.quit)
    var interviewer = try Self.interviewer(after: script.events)
    #expect(interviewer.isClosed)
    #expect(interviewer.resume(at: Date(timeIntervalSince1970: 0)) == [])
  }

  @Test func aChangedScenarioIsSaidInTheTranscript() throws {
    let script = Script()
    var scenario = Tea.scenario
    scenario.contentHash = "changed"
    var interviewer = try Interviewer(
      resuming: script.events, scenario: scenario, version: "2", judge: Tea.judge)
    let events = interviewer.resume(at: Date(timeIntervalSince1970: 1_900_000_000))
    #expect(events.first?.body == .resumed(Resuming(version: "2", changedScenario: "changed")))
  }

  @Test func aQuestionThatTheScenarioLostIsLeft() throws {
    var script = Script(Options(followUps: 0))
    script.say("leaf")
    var scenario = Tea.scenario
    scenario.questions.removeAll { $0.id == "store" || $0.id == "brew" }
    var interviewer = try Interviewer(
      resuming: script.events, scenario: scenario, version: "", judge: Tea.judge)
    let resumed = interviewer.resume(at: Date(timeIntervalSince1970: 1_900_000_000))
    #expect(
      resumed.compactMap(\.inShort)
        == ["resumed", "said notice", "said acknowledgement", "asked serve"])
    let closed = interviewer.receive(
      .line("pour", nil), at: Date(timeIntervalSince1970: 1_900_000_001))
    // What brew earned before it was lost still counts; store was never answered. (27.3 + 100) / 2
    #expect(closed.last?.inShort == "closed 64")
  }

  @Test func eventsOfAnotherScenarioAreRefused() {
    var scenario = Tea.scenario
    scenario.id = "coffee"
    #expect(throws: ResumeError.otherScenario(opened: "tea", given: "coffee")) {
      try Interviewer(
        resuming: Script().events, scenario: scenario, version: "", judge: Tea.judge)
    }
    #expect(throws: ResumeError.noOpening) {
      try Interviewer(resuming: [], scenario: Tea.scenario, version: "", judge: Tea.judge)
    }
  }

  private static func interviewer(after events: [Event]) throws -> Interviewer {
    try Interviewer(resuming: events, scenario: Tea.scenario, version: "", judge: Tea.judge)
  }

  private static func inputs(_ lines: [String]) -> [Input] {
    lines.map { line in
      let command = line.hasPrefix("/") ? Command(rawValue: String(line.dropFirst())) : nil
      return command.map { .command($0, text: line) } ?? .line(line, nil)
    }
  }

  /// A session held from beginning to end, a second a turn.
  private struct Run {
    struct Turn {
      var input: Input?
      var time: Date
    }

    var turns: [Turn]
    var events: [Event] = []

    init(_ options: Options, _ inputs: [Input]) {
      let start = Date(timeIntervalSince1970: 1_800_000_000)
      turns =
        [Turn(input: nil, time: start)]
        + inputs.enumerated().map { Turn(input: $1, time: start + Double($0 + 1)) }
      var interviewer = Interviewer(scenario: Tea.scenario, options: options, judge: Tea.judge)
      for turn in turns {
        events +=
          turn.input.map { interviewer.receive($0, at: turn.time) }
          ?? interviewer.open(at: turn.time)
      }
    }

    /// The turns that a person takes who finds the session cut after so many events: the last one
    /// again if its line was not yet written down, as nobody was told that it was heard.
    func turns(after length: Int) -> [Turn] {
      let cut = turn(ofEvent: length - 1)
      func isHeard(_ events: some Sequence<Event>) -> Bool {
        events.contains {
          guard $0.at == cut.time else { return false }
          return switch $0.body {
          case .answered, .commanded: true
          default: false
          }
        }
      }
      let isLost = isHeard(events) && !isHeard(events.prefix(length))
      return turns.filter { $0.time > cut.time || (isLost && $0.time == cut.time) }
    }

    /// The turn in which an event happened.
    func turn(ofEvent index: Int) -> Turn {
      turns.last { $0.time <= events[index].at } ?? turns[0]
    }
  }
}
