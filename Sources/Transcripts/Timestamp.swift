import Foundation

/// A moment in UTC, in the whole milliseconds that transcripts keep.
///
/// Foundation's formatters cut or round fractions as the platform likes; a transcript has to give
/// back exactly the moment that was written, so the calendar is worked out here in whole numbers.
package struct Timestamp: Equatable, Comparable, Sendable {
  /// Milliseconds since 1970, within the years 0 to 9999.
  private(set) var milliseconds: Int64

  /// The moment of `date` to the nearest millisecond; dates outside the years 0 to 9999 move to the
  /// nearest end, for they would not fit the written form.
  package init(_ date: Date) {
    let exact = (date.timeIntervalSince1970 * 1000).rounded()
    guard exact.isFinite else {
      milliseconds = exact > 0 ? Self.last : Self.first
      return
    }
    milliseconds = Int64(min(max(exact, Double(Self.first)), Double(Self.last)))
  }

  /// Reads `2026-11-24T10:15:02.123Z`; a fraction may have 1 to 9 digits or be missing.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z") else { return nil }
    let marks: [(Int, Character)] = [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":")]
    guard marks.allSatisfy({ bytes[$0.0] == $0.1.asciiValue }),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10]), let hour = number(bytes[11..<13]),
      let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
      let fraction = Self.thousandths(bytes[19..<bytes.count - 1])
    else { return nil }
    guard (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60
    else { return nil }
    let days = Self.days(year: year, month: month, day: day)
    guard Self.civil(days: days) == (year, month, day) else { return nil }
    let seconds = Int64(days) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    milliseconds = seconds * 1000 + Int64(fraction)
  }

  /// Reads `20261124T101502Z`.
  package init?(compact: String) {
    let digits = Array(compact)
    guard digits.count == 16 else { return nil }
    let date = "\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<11]))"
    self.init("\(date):\(String(digits[11..<13])):\(String(digits[13...]))")
  }

  package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// `2026-11-24T10:15:02.123Z`
  package var text: String {
    let parts = parts()
    return "\(parts.date)T\(parts.time).\(padded(parts.thousandths, to: 3))Z"
  }

  /// `20261124T101502Z`, which sorts by time and is a good name for a file everywhere.
  package var compact: String {
    let parts = parts()
    return "\(parts.date)T\(parts.time)Z".filter { $0 != "-" && $0 != ":" }
  }

  /// `2026-11-24 10:15` by the clock of `zone`.
  package func wallClock(in zone: TimeZone) -> String {
    let parts = parts(offset: zone.secondsFromGMT(for: date))
    return "\(parts.date) \(parts.time.prefix(5))"
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }

  private static let first = Int64(days(year: 0, month: 1, day: 1)) * 86_400_000
  private static let last = Int64(days(year: 10_000, month: 1, day: 1)) * 86_400_000 - 1

  private func parts(offset: Int = 0) -> (date: String, time: String, thousandths: Int) {
    let local = min(max(milliseconds + Int64(offset) * 1000, Self.first), Self.last)
    let day = Int((Double(local) / 86_400_000).rounded(.down))
    let rest = Int(local - Int64(day) * 86_400_000)
    let (year, month, dayOfMonth) = Self.civil(days: day)
    let date = "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(dayOfMonth, to: 2))"
    let hour = padded(rest / 3_600_000, to: 2)
    let minute = padded(rest / 60_000 % 60, to: 2)
    return (date, "\(hour):\(minute):\(padded(rest / 1000 % 60, to: 2))", rest % 1000)
  }

  private static func thousandths(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.isEmpty { return 0 }
    let digits = bytes.dropFirst()
    guard bytes.first == UInt8(ascii: "."), (1...9).contains(digits.count) else { return nil }
    let three = (digits + [UInt8](repeating: UInt8(ascii: "0"), count: 2)).prefix(3)
    return number(digits) == nil ? nil : number(three)
  }

  // The two below are `days_from_civil` and `civil_from_days` of Howard Hinnant, "chrono-Compatible
  // Low-Level Date Algorithms", with years from March so that the leap day comes last.

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    let days = days + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400
    return month < 10 ? (year, month + 3, day) : (year + 1, month - 9, day)
  }
}

extension Date {
  /// This date as a transcript gives it back, so that a session that is resumed sees the very times
  /// that it saw before.
  package var inWholeMilliseconds: Date { Timestamp(self).date }
}

private func number(_ digits: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for byte in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return digits.isEmpty ? nil : value
}

private func padded(_ value: Int, to width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
