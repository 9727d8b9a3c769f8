import Foundation
import Testing
import Transcripts

@Suite("Times in a transcript")
struct TimestampTests {
  @Test(
    "are written in UTC to the millisecond",
    arguments: [
      (0.0, "1970-01-01T00:00:00.000Z"), (0.0004, "1970-01-01T00:00:00.000Z"),
      (0.0006, "1970-01-01T00:00:00.001Z"), (-0.001, "1969-12-31T23:59:59.999Z"),
      // 11,016 days lie between 1970 and the leap day of 2000.
      (11_016 * 86_400.0, "2000-02-29T00:00:00.000Z"),
      (1_000_000_000.5, "2001-09-09T01:46:40.500Z"),
      (.infinity, "9999-12-31T23:59:59.999Z"), (-.infinity, "0000-01-01T00:00:00.000Z"),
    ])
  func written(seconds: Double, text: String) {
    #expect(Timestamp(Date(timeIntervalSince1970: seconds)).text == text)
  }

  @Test("come back exactly")
  func roundTrip() {
    var random = Seeded(state: 1)
    for _ in 0..<10_000 {
      let milliseconds = Int64.random(in: -60_000_000_000_000...250_000_000_000_000, using: &random)
      let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
      let timestamp = Timestamp(date)
      #expect(timestamp.date == date)
      #expect(Timestamp(timestamp.text) == timestamp)
      #expect(Timestamp(date.inWholeMilliseconds).date == date)
    }
  }

  @Test("name files by the second")
  func compact() {
    #expect(Timestamp(start).compact == "20261124T101502Z")
    #expect(Timestamp(compact: "20261124T101502Z")?.text == "2026-11-24T10:15:02.000Z")
  }

  @Test("are read with a fraction of any usual length")
  func fractions() {
    let half = Date(timeIntervalSince1970: 0.5)
    for text in ["1970-01-01T00:00:00.5Z", "1970-01-01T00:00:00.500000000Z"] {
      #expect(Timestamp(text)?.date == half)
    }
    #expect(Timestamp("1970-01-01T00:00:00Z")?.date == Date(timeIntervalSince1970: 0))
  }

  @Test(
    "that are none are refused",
    arguments: [
      "", "Z", "2026-11-24", "2026-11-24T10:15:02", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
      "2026-00-10T00:00:00Z", "2026-11-24T24:00:00Z", "2026-11-24T10:60:00Z",
      "2026-11-24 10:15:02Z",
      "2026-11-24T10:15:02.Z", "2026-11-24T10:15:02.1234567890Z", "2026-11-24T10:15:02,5Z",
      "+026-11-24T10:15:02Z", "２０26-11-24T10:15:02Z",
    ])
  func refused(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test("are told to a person by the clock of the place")
  func wallClock() throws {
    let shanghai = try #require(TimeZone(secondsFromGMT: 8 * 3600))
    let evening = Date(timeIntervalSince1970: 16 * 3600 + 59)
    #expect(Timestamp(evening).wallClock(in: shanghai) == "1970-01-02 00:00")
    #expect(Timestamp(evening).wallClock(in: .gmt) == "1970-01-01 16:00")
  }
}
