import Practice
import Scenario
import Scoring
import Testing

@testable import Interview

@Suite("A ladder of ever less time")
struct LadderTests {
  private func judgement(_ said: [String], seconds: Double, isTimed: Bool = false) -> Judgement {
    Judgement(
      credits: ["leaf", "water", "pot"].map {
        Credit(concept: $0, tier: .core, value: said.contains($0) ? 1 : 0, evidence: [])
      }, misconceptions: [], delivery: Delivery(seconds: seconds, isTimed: isTimed))
  }

  private func retaking(_ judgement: Judgement, within limit: Int) -> Retaking {
    Retaking(
      question: "brew", text: "", language: .english, judgement: judgement, score: 0,
      contentHash: "", limit: limit)
  }

  @Test("tells what was kept, lost and gained from each step to the next")
  func changes() {
    var ladder = Ladder()
    ladder.add(judgement(["leaf"], seconds: 50, isTimed: true), within: 90)
    // The answer to a follow-up belongs to the first step.
    ladder.add(judgement(["water"], seconds: 20, isTimed: true), within: 90)
    #expect(ladder.changes.isEmpty)
    ladder.add(retaking(judgement(["leaf", "pot"], seconds: 61, isTimed: true), within: 60))
    ladder.add(retaking(judgement(["leaf", "pot"], seconds: 20), within: 30))
    #expect(ladder.steps.map(\.said) == [["leaf", "water"], ["leaf", "pot"], ["leaf", "pot"]])
    #expect(ladder.steps.map(\.seconds) == [70, 61, 20])
    #expect(ladder.steps.map(\.isOverTime) == [false, true, false])
    #expect(ladder.steps.map(\.isMeasured) == [true, true, false])
    let changes = ladder.changes
    #expect(changes.map(\.kept) == [["leaf"], ["leaf", "pot"]])
    #expect(changes.map(\.lost) == [["water"], []])
    #expect(changes.map(\.gained) == [["pot"], []])
    #expect(changes.map(\.to.limit) == [60, 30])
  }
}

@Suite("The lead strip")
struct LeadStripTests {
  struct Strip: Sendable, CustomTestStringConvertible {
    let length: Int
    let leads: [Int]
    let columns: Int
    let text: String

    init(_ length: Int, _ leads: [Int], _ columns: Int, _ text: String) {
      (self.length, self.leads, self.columns, self.text) = (length, leads, columns, text)
    }

    var testDescription: String { "\(leads) of \(length) in \(columns)" }
  }

  @Test(
    "shows where each key idea came",
    arguments: [
      // The issue's own picture: in 16 columns of 160 words.
      Strip(160, [40, 70, 150], 16, "····1··2·······3"),
      Strip(160, [], 16, "················"),
      Strip(100, [0], 10, "1·········"),
      Strip(100, [99], 10, "·········1"),
      // Two in one place stand side by side, and the last ones keep their room.
      Strip(100, [20, 21], 10, "··12······"),
      Strip(100, [97, 98, 99], 10, "·······123"),
      Strip(100, [0, 1, 2, 3], 2, "1234"),
      Strip(0, [], 3, "···"),
      Strip(0, [0], 3, "1··"),
      Strip(11, Array(0...10), 11, "123456789++"),
      Strip(5, [5], 0, "1"),
    ])
  func strip(_ strip: Strip) {
    let lead = LeadStrip(length: strip.length, leads: strip.leads)
    #expect(lead.strip(columns: strip.columns) == strip.text)
  }

  @Test(
    "says it in words",
    arguments: [
      (41, 73, "first key idea after 41 words; last time 73", "41 个词之后讲到第一个要点，上次 73 个词"),
      (1, nil, "first key idea after 1 word", "1 个词之后讲到第一个要点"),
      (0, 5, "first key idea at once; last time 5", "开口就是第一个要点，上次 5 个词"),
      (nil, 5, "no core concept in 90 words; last time 5", "90 个词里没有讲到核心要点，上次 5 个词"),
    ] as [(Int?, Int?, String, String)])
  func sentence(_ now: Int?, _ last: Int?, _ english: String, _ chinese: String) {
    let strip = LeadStrip(length: 90, leads: [now].compactMap { $0 })
    let lastTime = last.map { LeadStrip(length: 90, leads: [$0]) }
    #expect(strip.sentence(lastTime: lastTime, .english) == english)
    #expect(strip.sentence(lastTime: lastTime, .chinese) == chinese)
  }

  @Test("compares with a last time of its own unit only")
  func units() {
    let tapped = LeadStrip(unit: .seconds, length: 58, leads: [4])
    let typed = LeadStrip(length: 90, leads: [])
    #expect(tapped.sentence(lastTime: typed, .english) == "first key idea after 4 s")
    #expect(tapped.sentence(lastTime: tapped, .chinese) == "4 秒之后讲到第一个要点，上次 4 秒")
    #expect(
      typed.sentence(lastTime: typed, .english) == "no core concept in 90 words; last time none")
  }

  @Test("counts an answer in the unit of its main language, and compares within a language only")
  func languages() {
    func strip(_ text: String, lead: Int) -> LeadStrip {
      LeadStrip(text, credits: [credit("soft", .core, at: lead - 4)])
    }
    // "soft" begins after 4 words, 软 after 6 characters; the credit helper's first place is 4 on.
    let english = strip("so we always use soft water", lead: 21)
    let chinese = strip("泡茶的水要用软水", lead: 10)
    #expect(
      english.sentence(lastTime: chinese, .english) == "first key idea after 4 words")
    #expect(chinese.sentence(lastTime: english, .chinese) == "6 字之后讲到第一个要点")
    #expect(
      chinese.sentence(lastTime: chinese, .english)
        == "first key idea after 6 characters; last time 6")
    #expect(
      english.sentence(lastTime: english, .chinese) == "4 个词之后讲到第一个要点，上次 4 个词")
    // Chinese with a term in it is Chinese.
    #expect(strip("泡茶的水 pH 要低，用软水", lead: 10).unit == .characters)
  }

  @Test("takes one line where there is room, and two where there is not", arguments: [80, 60, 30])
  func lines(columns: Int) {
    let strip = LeadStrip(length: 90, leads: [41])
    let lines = strip.lines(columns: columns, lastTime: nil, .english) { $0.count }
    #expect(lines.count == (columns >= 47 ? 1 : 2))
    #expect(lines.allSatisfy { $0.count <= columns })
    #expect(lines.joined().contains("first key idea after 41 words"))
  }

  private func credit(_ concept: String, _ tier: Tier, at start: Int?) -> Credit {
    Credit(
      concept: concept, tier: tier, value: start == nil ? 0 : 1,
      evidence: start.map {
        [
          Evidence(start: $0 + 4, end: $0 + 6, text: ""),
          Evidence(start: $0, end: $0 + 2, text: ""),
        ]
      } ?? [])
  }

  @Test("counts the words before the first evidence of each core concept")
  func answer() {
    // "so " "we " "boil " "软" "水" " then": evidence at "boil" (6) and at "水" (12).
    let text = "so we boil 软水 then"
    let strip = LeadStrip(
      text,
      credits: [
        credit("soft", .core, at: 12), credit("boil", .core, at: 6),
        credit("so", .supporting, at: 0), credit("pot", .core, at: nil),
      ])
    #expect(strip == LeadStrip(length: 6, leads: [2, 4]))
  }

  @Test("counts seconds where each line was tapped")
  func tapped() {
    let text = "first thing\nsoft water\n\nfiltered"
    let credits = [credit("soft", .core, at: 12), credit("filtered", .core, at: 24)]
    #expect(
      LeadStrip(text, credits: credits, taps: [2.4, 9.6, 30], seconds: 58)
        == LeadStrip(unit: .seconds, length: 58, leads: [10, 30]))
    // With fewer taps than lines nobody knows which is which.
    #expect(
      LeadStrip(text, credits: credits, taps: [2.4], seconds: 58)
        == LeadStrip(length: 5, leads: [2, 4]))
  }
}
