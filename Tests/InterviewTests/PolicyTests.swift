import Scenario
import Scoring
import Testing

@testable import Interview

/// "Why was I asked that?" The brew question has three core concepts (leaf, water, pot), two
/// supporting ones (heat, minutes), a bonus one (cup); all it can earn is 3·3 + 2 = 11.
@Suite struct PolicyTests {
  /// A script on the brew question: what is said, and what comes of it.
  struct Course: Sendable, CustomTestStringConvertible {
    var name: String
    var followUps: Int?
    var turns: [(say: String, expect: [String])]
    var testDescription: String { name }

    init(_ name: String, followUps: Int? = nil, _ turns: [(say: String, expect: [String])]) {
      self.name = name
      self.followUps = followUps
      self.turns = turns
    }
  }

  @Test(arguments: [
    Course(
      "All core and supporting concepts at once: nothing is left to ask",
      [("leaf water pot heat minutes", ["judged 100", "summarised brew 100", "asked store"])]),
    Course(
      "A missing core concept is pumped for, then hinted at, then prompted",
      [
        ("leaf and pot, as I said at length", ["judged 55", "pump water"]),
        ("nothing more to the point here", ["judged 55", "hint water"]),
        ("still nothing of any use", ["judged 55", "prompt water"]),
        ("and nothing again, I fear", ["judged 55", "summarised brew 55", "asked store"]),
      ]),
    Course(
      "After the prompt, another concept",
      followUps: 5,
      [
        ("leaf, and only that, for all I say", ["judged 27", "pump water"]),
        ("this says nothing of it at all", ["judged 27", "hint water"]),
        ("this says nothing either, sadly", ["judged 27", "prompt water"]),
        ("this says nothing a third time", ["judged 27", "pump pot"]),
        ("pot", ["judged 55", "deepening heat"]),
        ("heat", ["judged 64", "summarised brew 64", "asked store"]),
      ]),
    Course(
      "With core covered, one deepening follow-up, on the subject that was just spoken of",
      [
        ("leaf and pot are in it", ["judged 55", "pump water"]),
        ("water", ["judged 82", "deepening heat"]),
        ("I have said my part of that", ["judged 82", "summarised brew 82", "asked store"]),
      ]),
    Course(
      "A neighbour of what was just said comes before the order of the list",
      [("minutes and heat, both count", ["judged 18", "pump water"])]),
    Course(
      "A misconception is challenged first, then the rest goes on",
      [
        ("leaf, with milk on the fire", ["judged 17", "challenge milk"]),
        ("no, with water", ["judged 55", "said forgiveness", "pump pot"]),
      ]),
    Course(
      "A denial forgives as well, and once only",
      [
        ("leaf, with soap in it", ["judged 17", "challenge soap"]),
        ("not soap, of course", ["judged 27", "said forgiveness", "pump water"]),
        ("not soap, as I said", ["judged 27", "hint water"]),
      ]),
    Course(
      "What was forgiven stands again when it is said again, and is not challenged twice",
      [
        ("leaf, with soap in it", ["judged 17", "challenge soap"]),
        ("not soap", ["judged 27", "said forgiveness", "pump water"]),
        ("soap after all", ["judged 17", "hint water"]),
      ]),
    Course(
      "The correcting concept in the same answer as the misconception forgives nothing",
      [("water and milk together", ["judged 17", "challenge milk"])]),
    Course(
      "Two misconceptions: one challenge at a time",
      [
        ("milk and soap with leaf", ["judged 7", "challenge milk"]),
        ("water", ["judged 45", "said forgiveness", "challenge soap"]),
      ]),
    Course(
      "A shrug is asked to be more particular",
      [
        ("it depends", ["judged 0", "pump"]),
        ("it depends", ["judged 0", "pump leaf"]),
        ("leaf", ["judged 27", "pump water"]),
      ]),
    Course(
      "No follow-ups where none are wanted", followUps: 0,
      [("leaf", ["judged 27", "summarised brew 27", "asked store"])]),
    Course(
      "I don't know: a hint, then the prompt, then on",
      [
        ("I don't know", ["dont-know", "hint leaf"]),
        ("no idea", ["dont-know", "prompt leaf"]),
        (
          "no clue, sorry",
          ["dont-know", "said acknowledgement", "summarised brew 0", "asked store"]
        ),
      ]),
    Course(
      "I don't know after a pump: its own hint",
      [
        ("leaf and pot are in it", ["judged 55", "pump water"]),
        ("I'm not sure", ["dont-know", "hint water"]),
        ("water", ["judged 82", "deepening heat"]),
      ]),
  ])
  func course(_ course: Course) {
    var script = Script(Options(followUps: course.followUps))
    for turn in course.turns { #expect(script.say(turn.say) == turn.expect, "\(turn.say)") }
  }

  @Test func anAuthorWhoWroteNoTextsIsNotAskedForAny() {
    var script = Script(Options(questions: ["serve"]))
    #expect(
      script.say("I would carry it to the table")
        == ["judged 0", "summarised serve 0", "said farewell", "closed 0"])
  }

  @Test func aFollowUpLeadsWithThePersonsOwnWords() {
    var script = Script()
    script.say("I take a good leaf, and a warm pot")
    #expect(script.lastWords == "You mentioned “I take a good leaf”. Pump water?")
  }

  @Test func aFollowUpInChineseLeadsWithThePersonsOwnWords() {
    var script = Script(Options(language: .chinese))
    script.say("先放 leaf，再盖上 pot")
    #expect(script.lastWords == "你刚才说到「先放 leaf」。泵water？")
  }

  @Test(arguments: [
    ("two towers", "two towers"), ("  two towers, ", "two towers"), ("双塔", "双塔"),
    ("and so there are two towers", "there are two towers"), ("所以是双塔", "是双塔"),
    ("contrastively", "contrastively"), ("CLIP", nil), ("a \"b\" c", nil), ("塔", nil),
    ("one two three four five six seven eight nine ten", nil), ("one\ntwo", nil), ("", nil),
    ("two \u{1B}[31m towers", nil), ("two \u{202E} towers", nil),
  ])
  func whatIsAPhrase(_ text: String, _ phrase: String?) {
    #expect(QuotableAnswer.phrase(text) == phrase)
  }

  @Test(
    arguments: [
      // The answer, the words of the evidence, and what is quoted.
      ("First, it has two towers, I think.", ["towers"], "it has two towers"),
      ("它是双塔，分别编码。", ["双塔"], "它是双塔"),
      (
        "Of all the things that one could say about it the cuts are 16 by 16 as far as I remember it.",
        ["cuts", "16 by 16"], "cuts are 16 by 16"
      ),
      (
        "The cuts, and I read this some time ago in a paper whose name is gone, are 16 by 16, right",
        ["cuts", "16 by 16"], "are 16 by 16"
      ),
      ("CLIP.", ["CLIP"], nil),
      ("", ["nothing of the kind"], nil),
    ] as [(String, [String], String?)])
  func whatIsQuoted(_ answer: String, _ words: [String], _ quoted: String?) {
    let scalars = answer.unicodeScalars
    let evidence = words.map { word in
      guard let range = answer.range(of: word) else {
        return Evidence(start: 3, end: 9, text: word)
      }
      return Evidence(
        start: scalars.distance(from: scalars.startIndex, to: range.lowerBound),
        end: scalars.distance(from: scalars.startIndex, to: range.upperBound), text: word)
    }
    #expect(QuotableAnswer(answer).quotation(for: evidence) == quoted)
  }

  @Test func noFollowUpIsSaidTwiceInASession() {
    var script = Script(Options(followUps: 20))
    for _ in 0..<40 { script.say("it depends") }
    let texts = script.events.compactMap { event -> String? in
      if case .followedUp(let followUp) = event.body { followUp.text } else { nil }
    }
    #expect(Set(texts).count == texts.count)
    // Brew: the open pump, three texts each of three core concepts, one deepening; store: the
    // open pump, three texts, one deepening; serve: the open pump.
    #expect(texts.count == (1 + 9 + 1) + (1 + 3 + 1) + 1)
  }
}
