import Foundation
import Interview
import Scoring
import Testing
import Transcripts

@Suite("An event is a line")
struct EventLineTests {
  @Test("and comes back as it was", arguments: oneOfEach)
  func roundTrip(event: Event) throws {
    let line = try event.line()
    #expect(try Event(line: line) == event)
    #expect(line.firstIndex(of: UInt8(ascii: "\n")) == line.count - 1)
  }

  @Test("of flat JSON, beginning with what every event has")
  func written() throws {
    let answered = Event(
      sequence: 7, at: start,
      body: .answered(Answering(question: "blip2", text: "a/b \"冻结\"", seconds: 1.5)))
    let expected =
      #"{"v":1,"seq":7,"at":"2026-11-24T10:15:02.123Z","event":"answered","#
      + #""question":"blip2","seconds":1.5,"text":"a/b \"冻结\""}"# + "\n"
    #expect(String(decoding: try answered.line(), as: UTF8.self) == expected)
    let paused = Event(sequence: 8, at: start, body: .paused)
    #expect(
      String(decoding: try paused.line(), as: UTF8.self)
        == #"{"v":1,"seq":8,"at":"2026-11-24T10:15:02.123Z","event":"paused"}"# + "\n")
  }

  @Test("whose names are those of the design")
  func names() {
    #expect(
      oneOfEach.map(\.name) == [
        "opened", "said", "asked", "answered", "judged", "followed-up", "commanded", "paused",
        "resumed", "summarised", "closed", "retaken", "noted", "rejudged", "disputed",
      ])
  }

  @Test(
    "whatever was typed",
    arguments: [
      "", "\u{0}", "\u{1B}[2J\u{7}\u{9B}", "line\nfeed\r\n\t", "e\u{301} vs \u{E9}", "👩‍🔬",
      "\u{FFFF}",
      "\u{2028}\u{2029}", "\\u0000 \"", String(repeating: "对", count: 100_000),
    ])
  func anyText(text: String) throws {
    let event = Event(
      sequence: 1, at: start, body: .answered(Answering(question: "q", text: text)))
    let line = try event.line()
    let read = try Event(line: line)
    guard case .answered(let answering) = read.body else { throw EventLineError.damaged("") }
    // Scalars, for two ways of writing é are equal strings.
    #expect(Array(answering.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(line.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
  }

  @Test("even with numbers that JSON lacks", arguments: [Double.infinity, -.infinity, 1e308, 0.1])
  func anyNumber(seconds: Double) throws {
    let event = Event(
      sequence: 1, at: start,
      body: .answered(Answering(question: "q", text: "t", seconds: seconds)))
    #expect(try Event(line: event.line()) == event)
  }

  @Test("of another name is kept as unknown")
  func unknown() throws {
    let line = #"{"event":"smiled","v":1,"at":"2026-11-24T10:15:02.123Z","seq":3,"teeth":32}"#
    #expect(
      try Event(line: Data(line.utf8))
        == Event(sequence: 3, at: start, body: .unknown(name: "smiled")))
  }

  @Test("of a later version is refused by its number")
  func newer() {
    #expect(throws: EventLineError.newerVersion(2)) {
      try Event(line: Data(#"{"v":2,"shape":"new"}"#.utf8))
    }
  }

  @Test(
    "or it is damaged",
    arguments: [
      ("", "not JSON"), ("{", "not JSON"), ("\u{0}\u{0}", "not JSON"), ("[1]", "of another kind"),
      (#"{"seq":1}"#, "'v' is missing"),
      (#"{"v":1,"seq":0,"at":"2026-11-24T10:15:02Z","event":"paused"}"#, "'seq'"),
      (#"{"v":1,"seq":9e18,"at":"2026-11-24T10:15:02Z","event":"paused"}"#, "'seq'"),
      (#"{"v":1,"seq":1,"at":"yesterday","event":"paused"}"#, "'at' is no time"),
      (#"{"v":1,"seq":1,"at":"2026-11-24T10:15:02Z","event":"answered"}"#, "'question' is missing"),
      (
        #"{"v":1,"seq":1,"at":"2026-11-24T10:15:02Z","event":"commanded","command":"fly","text":""}"#,
        "'command' has an unknown value"
      ),
      (#"{"v":1,"seq":1,"at":"2026-11-24T10:15:02Z","event":"\ud800"}"#, ""),
      (#"{"v":1,"seq":1,"at":"2026-11-24T10:15:02Z","event":"\udc00x"}"#, ""),
    ])
  func damaged(line: String, reason: String) {
    #expect {
      try Event(line: Data(line.utf8))
    } throws: { error in
      guard case .damaged(let given)? = error as? EventLineError else { return false }
      return reason.isEmpty || given.contains(reason)
    }
  }
}
