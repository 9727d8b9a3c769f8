import Foundation
import Scenario
import Scoring
import Testing

@testable import Interview

/// The same question again in less time.
@Suite struct RungTests {
  static let ninety = Options(followUps: 0, pace: .oneAndAHalf)

  @Test(arguments: [(120, 90), (90, 60), (60, 30), (30, nil)] as [(Int, Int?)])
  func eachRungIsBelowTheOther(_ seconds: Int, _ below: Int?) {
    #expect(Rung(rawValue: seconds)?.below?.rawValue == below)
  }

  @Test func anAnswerIsFollowedByTheOfferOfLessTime() {
    var script = Script(Self.ninety)
    #expect(script.interviewer.limit == 90)
    #expect(script.say("leaf water") == ["judged 55", "summarised brew 55", "said notice"])
    #expect(script.lastWords.contains("in 60 seconds"))
    #expect(script.interviewer.limit == 60 && script.interviewer.isOnLadder)
  }

  @Test func whatIsSaidAgainIsARetakeThatEarnsNothing() {
    var script = Script(Self.ninety)
    script.say("leaf water")
    #expect(script.say("leaf pot") == ["retaken brew", "said notice"])
    let retaking = script.events.compactMap { event -> Retaking? in
      if case .retaken(let retaking) = event.body { retaking } else { nil }
    }.first
    #expect(retaking?.limit == 60 && retaking?.judgement.credited == ["leaf", "pot"])
    #expect(script.lastWords.contains("in 30 seconds"))
    #expect(script.say("") == ["skip", "asked store"])
    #expect(!script.interviewer.isOnLadder && script.interviewer.limit == 90)
    // leaf and water are 6 of the 11 that the core and the supporting ones weigh; the retake's pot
    // adds nothing.
    #expect(script.type(.quit).last == "closed 55")
  }

  @Test func theLadderEndsBelowHalfAMinute() {
    var script = Script(Self.ninety)
    script.say("leaf water")
    script.say("leaf pot")
    #expect(script.say("leaf") == ["retaken brew", "asked store"])
  }

  @Test(arguments: ["", "   ", "/skip", "I don't know", "let's skip this one"])
  func whoDeclinesGoesOn(_ line: String) {
    var script = Script(Self.ninety)
    script.say("leaf")
    let came = line == "/skip" ? script.type(.skip) : script.say(line)
    #expect(came.last == "asked store")
    #expect(script.type(.quit).last == "closed 27")
  }

  @Test func afterTheLastQuestionComesTheClose() {
    var script = Script(Options(questions: ["serve"], followUps: 0, pace: .minute))
    script.say("pour")
    #expect(script.say("pour") == ["retaken serve", "said farewell", "closed 100"])
  }

  @Test func nothingIsOfferedWhereNothingWasSaid() {
    var script = Script(Self.ninety)
    #expect(script.type(.skip).last == "asked store")
  }

  @Test func nothingIsOfferedBelowTheLastRungNorInTheNeutralMode() {
    var last = Script(Options(followUps: 0, pace: .half))
    #expect(last.say("leaf").last == "asked store")
    var neutral = Script(Options(mode: .interview, followUps: 0, pace: .oneAndAHalf))
    #expect(neutral.say("leaf").last == "asked store")
  }

  @Test func withoutAPaceTheQuestionHasItsOwnTime() {
    var script = Script(Options(followUps: 0))
    #expect(script.interviewer.limit == 60)
    #expect(script.say("leaf").last == "asked store")
  }

  @Test(arguments: [Command.hint, .rephrase, .back, .answer])
  func commandsOfAnOpenQuestionAreDeclined(_ command: Command) {
    var script = Script(Self.ninety)
    script.say("leaf")
    #expect(script.type(command) == [command.rawValue, "said notice"])
    #expect(script.interviewer.isOnLadder)
    #expect(script.say("leaf") == ["retaken brew", "said notice"])
  }

  @Test func theQuestionIsSaidAgainNotItsFollowUp() {
    var script = Script(Options(followUps: 1, pace: .oneAndAHalf))
    script.say("leaf")
    script.say("water")
    #expect(script.type(.repeat) == ["repeat", "said repetition"])
    #expect(script.lastWords == "Ask brew?")
    #expect(script.interviewer.isOnLadder)
  }

  @Test(arguments: ["pause", "end", "power cut"])
  func theOfferStandsAfterAResume(_ way: String) throws {
    var script = Script(Self.ninety)
    script.say("leaf")
    if way == "pause" { script.type(.pause) }
    if way == "end" { script.receive(.end) }
    var resumed = try Interviewer(
      resuming: script.events, scenario: Tea.scenario, version: "2", judge: Tea.judge)
    let came = resumed.resume(at: Date(timeIntervalSince1970: 1_900_000_000))
    #expect(came.compactMap(\.inShort) == ["resumed", "said notice", "said notice"])
    #expect(came.last?.words?.contains("in 60 seconds") == true)
    let next = resumed.receive(.line("leaf", nil), at: Date(timeIntervalSince1970: 1_900_000_001))
    #expect(next.compactMap(\.inShort) == ["retaken brew", "said notice"])
  }

  @Test func aSpokenAnswerKeepsItsTaps() {
    var script = Script(Options(followUps: 0))
    let timing = Timing(beforeFirstWord: 3, total: 40, isSpoken: true, points: [3, 9])
    script.receive(.spoken("leaf\nwater", timing, Speech(taps: [3, 9])))
    let answering = script.events.compactMap { event -> Answering? in
      if case .answered(let answering) = event.body { answering } else { nil }
    }.first
    #expect(answering?.seconds == 40 && answering?.pauseBefore == 3)
    #expect(answering?.speech?.taps == [3, 9])
    #expect(answering?.timing == timing)
  }

  @Test func timesOfWordsTellHowLongTheAnswerIsAndItsPauses() {
    let speech = Speech(words: [
      .init("the", start: 1, end: 1.5), .init("leaf", start: 3.5, end: 4),
      .init("is", start: 4, end: 5),
    ])
    let timing = Timing(seconds: 60, pauseBefore: 9, speech: speech)
    #expect(
      timing == Timing(beforeFirstWord: 1, total: 5, isSpoken: true, pauses: [2, 0]))
    // Rubbish from a recogniser falls back on what was measured outside.
    let broken = Speech(words: [.init("the", start: 5, end: 1)])
    #expect(
      Timing(seconds: 60, pauseBefore: 9, speech: broken)
        == Timing(beforeFirstWord: 9, total: 60, isSpoken: true))
    #expect(Timing(seconds: nil, pauseBefore: nil, speech: nil) == nil)
  }
}
