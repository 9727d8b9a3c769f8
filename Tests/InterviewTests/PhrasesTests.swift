import Scenario
import Testing

@testable import Interview

/// The interviewer's own words.
@Suite struct PhrasesTests {
  /// Everything that can be said, with neutral words where something is put in.
  static func all(_ language: Language) -> [String] {
    let variants: [(Language, Int) -> String] = [
      Phrases.acknowledgement, Phrases.leavingSkipped, Phrases.leavingUnknown, Phrases.plainLead,
      Phrases.closerLead, Phrases.hintLead, Phrases.helpLead,
      { Phrases.quoting("二", $0, $1) }, { Phrases.forgiveness(of: "二", $0, $1) },
      { Phrases.encouragement(second: false, $0, $1) },
    ]
    let varied = variants.flatMap { variant in (0..<8).map { variant(language, $0) } }
    return varied + Phrases.openPumps(language)
      + Mode.allCases.map {
        Phrases.greeting(title: "二", questions: 2, seconds: 240, mode: $0, language)
      } + [true, false].map { Phrases.farewell(early: $0, language) } + [
        Phrases.welcomeBack(number: 1, of: 2, language), Phrases.withdrawn(language),
        Phrases.languageSwitch(to: language), Phrases.noHintLeft(language),
        Phrases.noPreviousQuestion(language), Phrases.sealed(language),
        Phrases.noModelAnswer(language), Phrases.answerOnlyAtTheEnd(language),
        Phrases.scoreOnlyAtTheEnd(language), Phrases.help(language),
        Phrases.encouragement(second: true, language, 0),
      ]
  }

  @Test(arguments: Language.allCases)
  func nothingFlattersOrShouts(_ language: Language) {
    for phrase in Self.all(language) {
      #expect(!phrase.isEmpty)
      for word in ["!", "！", "Great", "Excellent", "Perfect", "Good question", "太棒", "非常好"] {
        #expect(!phrase.contains(word), "\(phrase)")
      }
    }
  }

  @Test func chineseHasChinesePunctuation() {
    for phrase in Self.all(.chinese) {
      for mark in [",", "?", ":", ";"] { #expect(!phrase.contains(mark), "\(phrase)") }
    }
  }

  @Test func bothLanguagesHaveAsManyOpenPumps() {
    #expect(Phrases.openPumps(.english).count == Phrases.openPumps(.chinese).count)
  }

  @Test(arguments: [
    (3.0, "5 seconds", "5 秒"), (42, "40 seconds", "40 秒"), (90, "1.5 minutes", "1.5 分钟"),
    (118, "2 minutes", "2 分钟"),
  ])
  func durations(_ seconds: Double, _ english: String, _ chinese: String) {
    #expect(Phrases.duration(seconds, .english) == english)
    #expect(Phrases.duration(seconds, .chinese) == chinese)
  }
}
