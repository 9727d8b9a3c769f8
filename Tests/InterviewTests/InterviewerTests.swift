import Foundation
import Scenario
import Scoring
import Testing

@testable import Interview

/// Whole sessions, commands and their replies.
@Suite struct InterviewerTests {
  static let everything = "leaf water pot heat minutes"

  @Test func aSessionOpensWithAGreetingAndTheFirstQuestion() {
    let script = Script()
    #expect(script.events.compactMap(\.inShort) == ["opened", "said greeting", "asked brew"])
    #expect(script.events.map(\.sequence) == [1, 2, 3])
    // Three questions of a minute each, and follow-ups that take as long.
    #expect(script.events[1].words?.contains("3 questions, about 6 minutes") == true)
    #expect(script.lastWords == "Ask brew?")
  }

  @Test func aWholeInterviewInCoachMode() {
    var script = Script(Options(followUps: 0))
    #expect(script.say(Self.everything) == ["judged 100", "summarised brew 100", "asked store"])
    #expect(script.say("airtight") == ["judged 75", "summarised store 75", "asked serve"])
    // (100 + 75 + 0) / 3 = 58.3
    #expect(
      script.say("to the table with it")
        == ["judged 0", "summarised serve 0", "said farewell", "closed 58"])
    #expect(script.interviewer.isClosed)
    #expect(script.say("anything else") == [])
  }

  @Test func inInterviewModeAllSummariesComeAtTheEnd() {
    var script = Script(Options(mode: .interview, followUps: 0))
    #expect(script.say(Self.everything) == ["judged 100", "said acknowledgement", "asked store"])
    #expect(script.say("skip") == ["skip", "said acknowledgement", "asked serve"])
    #expect(
      script.say("pour")
        == [
          "judged 100", "summarised brew 100", "summarised store 0 skipped", "summarised serve 100",
          "said farewell", "closed 67",
        ])
  }

  @Test func quittingClosesWithWhatWasAnswered() {
    var script = Script(Options(followUps: 0))
    script.say(Self.everything)
    #expect(script.say("I'm done for today") == ["quit", "said farewell", "closed 100"])
  }

  @Test func quittingInTheMiddleOfAQuestionSumsItUp() {
    var script = Script()
    script.say("leaf")
    #expect(script.type(.quit) == ["quit", "summarised brew 27", "said farewell", "closed 27"])
  }

  @Test func quittingAtOnceClosesWithNothing() {
    var script = Script()
    #expect(script.type(.quit) == ["quit", "said farewell", "closed 0"])
  }

  @Test func creditIsNeverLostByGoingOn() {
    var script = Script()
    #expect(script.say("leaf water pot") == ["judged 82", "deepening heat"])
    #expect(
      script.say("I have nothing about it") == ["judged 82", "summarised brew 82", "asked store"])
  }

  // MARK: Commands

  @Test func hintsAreNotCountedAndRunOut() {
    var script = Script(Options(questions: ["store"], followUps: 1))
    #expect(script.type(.hint) == ["hint", "requested hint airtight"])
    #expect(script.type(.hint) == ["hint", "requested hint dark"])
    #expect(script.type(.hint) == ["hint", "said notice"])
    #expect(script.say("in a dark place then") == ["judged 25", "prompt airtight"])
  }

  @Test func repeatingSaysWhatWasLastAsked() {
    var script = Script()
    #expect(script.say("Could you repeat that?") == ["repeat", "said repetition"])
    #expect(script.lastWords == "Ask brew?")
    script.say("leaf pot, and so on and so forth")
    let followUp = script.lastWords
    script.say("say that again please")
    #expect(script.lastWords == followUp)
  }

  @Test func rephrasingPutsTheQuestionAnotherWay() {
    var script = Script()
    #expect(script.type(.rephrase) == ["rephrase", "said rephrasing"])
    #expect(script.lastWords == "Rephrased brew?")
    script.say("leaf pot, and so on and so forth")
    #expect(script.say("I don't understand the question") == ["rephrase", "requested hint water"])
  }

  @Test func aQuestionWithNoOtherWordingIsRepeated() {
    var script = Script(Options(questions: ["serve"]))
    #expect(script.type(.rephrase) == ["rephrase", "said repetition"])
  }

  @Test func goingBackKeepsTheCredits() {
    var script = Script(Options(followUps: 0))
    script.say("leaf")
    #expect(script.say("go back please") == ["back", "asked brew again"])
    #expect(script.say("pot") == ["judged 55", "summarised brew 55", "asked store again"])
    script.say("airtight dark")
    #expect(script.type(.back) == ["back", "asked store again"])
    #expect(script.type(.back) == ["back", "asked brew again"])
    #expect(script.type(.back) == ["back", "said notice"])
    #expect(script.say("跳过") == ["skip", "summarised brew 55", "asked store again"])
  }

  @Test func afterTheModelAnswerNothingCounts() {
    var script = Script()
    script.say("leaf")
    #expect(script.type(.answer) == ["answer", "said modelAnswer", "said notice"])
    #expect(
      script.say("milk water pot heat") == ["judged 27", "summarised brew 27", "asked store"])
  }

  @Test func interviewModeShowsNeitherAnswerNorScore() {
    var script = Script(Options(mode: .interview))
    #expect(script.type(.answer) == ["answer", "said notice"])
    #expect(script.type(.score) == ["score", "said notice"])
    #expect(script.say("leaf water pot heat minutes").first == "judged 100")
  }

  @Test func theScoreIsExplained() {
    var script = Script()
    script.say("leaf water, with soap")
    // 6 of 11 points, minus 10.
    #expect(script.type(.score) == ["score", "said score"])
    #expect(script.lastWords.contains("44.5 of 100"))
    #expect(script.lastWords.contains("2 of 3, 3 points each"))
    #expect(script.lastWords.contains("stand: 1"))
  }

  @Test func helpAndEditChangeNothing() {
    var script = Script()
    #expect(script.type(.help) == ["help", "said help"])
    #expect(script.type(.edit) == ["edit"])
    #expect(script.interviewer.place?.number == 1)
  }

  @Test func anEmptyLineIsMetWithPatience() {
    var script = Script()
    #expect(script.say("") == ["said notice"])
    let first = script.lastWords
    #expect(script.say("hmm") == ["said notice"])
    #expect(script.lastWords != first)
    #expect(script.lastWords.contains("/hint"))
    #expect(script.say("   ") == [])
    #expect(script.say("leaf").first == "judged 27")
    #expect(script.say("") == ["said notice"])
  }

  @Test func pausingAndGoingOn() {
    var script = Script()
    #expect(script.say("let's take a break") == ["pause", "paused"])
    #expect(script.interviewer.isPaused)
    #expect(script.receive(.end) == [])
    #expect(
      script.say("leaf")
        == ["resumed", "said notice", "said repetition", "judged 27", "pump water"])
    #expect(script.receive(.end) == ["paused"])
  }

  // MARK: What is judged

  @Test func anAnswerIsJudgedAsAReplyToWhatWasAsked() {
    // What the judge is handed becomes the evidence, so that the script can see it.
    let judge: Interviewer.Judge = { question, answer, reply, timing in
      let heard = "\(reply?.target ?? "open") \(reply == nil ? "question" : "follow-up")"
      let evidence = Evidence(start: 0, end: 0, text: "\(heard) \(timing?.total ?? 0)")
      return Judgement(
        credits: question.concepts.map {
          Credit(concept: $0.id, tier: $0.tier, value: 0, evidence: [evidence])
        }, misconceptions: [], delivery: Delivery())
    }
    var interviewer = Interviewer(scenario: Tea.scenario, options: Options(), judge: judge)
    func heard(_ events: [Event]) -> String? {
      for case .judged(let judging) in events.map(\.body) {
        return judging.judgement.credits.first?.evidence.first?.text
      }
      return nil
    }
    let time = Date(timeIntervalSince1970: 0)
    let timing = Timing(beforeFirstWord: 1, total: 7)
    let first = interviewer.receive(.line("it depends", timing), at: time)
    #expect(heard(first) == "open question 7.0")
    let second = interviewer.receive(.line("it depends", nil), at: time)
    #expect(heard(second) == "open follow-up 0.0")
    let third = interviewer.receive(.line("it depends", nil), at: time)
    #expect(heard(third) == "leaf follow-up 0.0")
  }

  // MARK: Language

  @Test func twoAnswersInTheOtherLanguageSwitch() {
    var script = Script()
    #expect(script.say("要放 leaf") == ["judged 27", "pump water"])
    #expect(script.say("还有 water 也要放") == ["judged 55", "said languageSwitch", "pump pot"])
    #expect(script.interviewer.language == .chinese)
    #expect(script.lastWords.hasSuffix("泵pot？"))
  }

  @Test func oneAnswerOrALoneTermDoesNotSwitch() {
    var script = Script()
    script.say("要放 leaf")
    script.say("well, I mean water here")
    script.say("还有 pot")
    #expect(script.interviewer.language == .english)
    script = Script(Options(language: .chinese, followUps: 9))
    for term in ["leaf", "water", "pot", "heat"] { script.say(term) }
    #expect(script.interviewer.language == .chinese)
  }

  @Test func switchingCanBeForbidden() {
    var script = Script(Options(switchesLanguage: false))
    script.say("要放 leaf")
    script.say("还有 water 也要放")
    #expect(script.interviewer.language == .english)
  }

  @Test(arguments: [
    ("CLIP 用 contrastive learning 在 image text pairs 上做 pre-training", Language.chinese),
    ("它是双塔", .chinese), ("It has two separate encoders", .english),
    ("the author calls it 双塔, which means two towers side by side", .english),
    ("CLIP", nil), ("BLIP-2", nil), ("", nil), ("1 2 3", nil),
  ])
  func theLanguageOfAnAnswer(_ text: String, _ language: Language?) {
    #expect(Language.spoken(in: text) == language)
  }

  // MARK: Which questions

  @Test func onlyTheChosenQuestionsInTheChosenOrder() {
    let script = Script(Options(questions: ["serve", "nonsense", "brew"]))
    guard case .opened(let opening) = script.events[0].body else { return }
    #expect(opening.questions.map(\.id) == ["serve", "brew"])
    #expect(script.lastWords == "Ask serve?")
  }

  @Test(arguments: [
    // The scenario's limit, the question's own, the person's choice, and which one holds.
    (3, nil, nil, 3), (3, 1, nil, 1), (1, 2, nil, 2), (3, 1, 2, 2), (3, nil, 0, 0),
  ])
  func theFollowUpLimit(_ scenario: Int, _ question: Int?, _ chosen: Int?, _ limit: Int) {
    var tea = Tea.scenario
    tea.followUps = scenario
    tea.questions[0].followUps = question
    var script = Script(Options(followUps: chosen), scenario: tea)
    var count = 0
    while script.interviewer.place?.number == 1 {
      script.say("leaf, and so on and so forth")
      count += 1
    }
    #expect(count == limit + 1)
  }

  @Test func aShuffleDependsOnItsSeedAlone() {
    let ids = ["a", "b", "c", "d", "e"]
    let orders = (0..<200).map { QuestionOrder.shuffled(ids, seed: $0) }
    #expect(orders == (0..<200).map { QuestionOrder.shuffled(ids, seed: $0) })
    #expect(orders.allSatisfy { $0.sorted() == ids })
    // 120 orders exist; 200 draws that are anything like even see most of them.
    #expect(Set(orders).count > 80)
    #expect(QuestionOrder.shuffled([], seed: 1) == [])
  }

  @Test func splitMix64GivesTheReferenceNumbers() {
    // The first three numbers of Vigna's splitmix64.c for the seed 1234567, as Java's, Rust's and
    // NumPy's tests quote them.
    var generator = SplitMix64(state: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }
}
