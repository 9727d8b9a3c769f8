import Terminal
import Testing

@Suite("The time in the prompt")
struct PromptClockTests {
  @Test(
    "is always five columns wide, and says when it is over",
    arguments: [
      (0, " 0:00", false), (0.99, " 0:00", false), (1, " 0:01", false), (42.5, " 0:42", false),
      (89.9, " 1:29", false), (90, "+0:00", true), (91, "+0:01", true), (150, "+1:00", true),
      (-5, " 0:00", false), (.nan, " 0:00", false),
    ] as [(Double, String, Bool)])
  func text(elapsed: Double, text: String, isOver: Bool) {
    let clock = PromptClock(start: 1_000, limit: 90)
    #expect(clock.text(at: 1_000 + elapsed) == text)
    #expect(clock.isOver(at: 1_000 + elapsed) == isOver)
    #expect(clock.styled(at: 1_000 + elapsed) == StyledText(text, isOver ? .plain : .dim))
  }

  @Test(
    "without a limit is never over", arguments: [(599, " 9:59"), (600, "10:00"), (9_999, "99:59")])
  func endless(elapsed: Double, text: String) {
    let clock = PromptClock(start: 0)
    #expect(clock.text(at: elapsed) == text && !clock.isOver(at: elapsed))
  }

  @Test(
    "changes at the next full second",
    arguments: [(0, 1_000), (0.25, 750), (7.999, 1), (-3, 1_000)])
  func tick(elapsed: Double, milliseconds: Int32) {
    let wait = PromptClock(start: 16).millisecondsToTick(at: 16 + elapsed)
    #expect(abs(wait - milliseconds) <= 1 && wait >= 1)
  }
}

@Suite("Taps")
struct TapsTests {
  @Test("mark points until Enter")
  func points() {
    var taps = Taps(start: 100)
    #expect(taps.take(.point, at: 104) == nil)
    #expect(taps.take(.other, at: 105) == nil)
    #expect(taps.take(.point, at: 110.5) == nil)
    #expect(taps.points == [4, 10.5])
    #expect(taps.take(.done, at: 120) == .done)
  }

  @Test("are taken back one by one, and none more than there are")
  func takeBack() {
    var taps = Taps(start: 0)
    for time in [1.0, 2] { _ = taps.take(.point, at: time) }
    _ = taps.take(.takeBack, at: 3)
    #expect(taps.points == [1])
    _ = taps.take(.takeBack, at: 4)
    _ = taps.take(.takeBack, at: 5)
    #expect(taps.points.isEmpty)
  }

  @Test("are forgotten when the answer starts over, and the time with them")
  func startOver() {
    var taps = Taps(start: 0)
    _ = taps.take(.point, at: 5)
    taps.startOver(at: 20)
    _ = taps.take(.point, at: 23)
    #expect(taps.points == [3])
  }

  @Test("end with a wish to type, or with the input")
  func outcomes() {
    var taps = Taps(start: 0)
    #expect(taps.take(.type("/"), at: 1) == .type("/"))
    #expect(taps.take(.end, at: 1) == .end)
  }

  @Test(
    "are these keys",
    arguments: [
      (" ", [.point]), ("\u{3000}", [.point]), ("\r", [.done]), ("\n", [.done]),
      ("\u{7F}", [.takeBack]), ("\u{8}", [.takeBack]), ("\u{4}", [.end]), ("t", [.type("")]),
      ("/", [.type("/")]), ("\u{1B}", [.type("")]), ("\u{1B}[A", [.other]), ("\u{1B}t", [.other]),
      ("x", [.other]), ("茶", [.other]), ("  \r", [.point, .point, .done]), ("", []),
    ] as [(String, [Taps.Key])])
  func keys(sent: String, keys: [Taps.Key]) {
    #expect(Taps.Key.keys(in: Array(sent.utf8)) == keys)
  }
}
