import Foundation

/// How regularly a person practises: days in a row, and minutes.
package struct Habit: Equatable, Sendable {
  /// Days in a row with practice, up to today or, as long as today is not over, up to yesterday.
  package let streak: Int
  /// Seconds in the last seven days, today included.
  package let secondsThisWeek: Double
  package let secondsToday: Double
  /// Days since the last practice, 0 for today; nil without any.
  package let daysSince: Int?

  /// - Parameters:
  ///   - sessions: When each session began and how many seconds it took.
  ///   - now: A session that began later, by a clock that went back, counts for today.
  ///   - zone: The clock by which a day begins.
  package init(sessions: [(start: Date, seconds: Double)], now: Date, zone: TimeZone) {
    let today = Self.day(of: now, in: zone)
    var seconds: [Int: Double] = [:]
    for session in sessions {
      let day = min(today, Self.day(of: session.start, in: zone))
      seconds[day, default: 0] += max(0, session.seconds)
    }
    let last = seconds.keys.max()
    daysSince = last.map { today - $0 }
    secondsToday = seconds[today] ?? 0
    secondsThisWeek = seconds.filter { $0.key > today - 7 }.values.reduce(0, +)
    var day = seconds[today] == nil ? today - 1 : today
    let end = day
    while seconds[day] != nil { day -= 1 }
    streak = end - day
  }

  /// Days since 1970 by a clock; daylight saving is the zone's matter.
  package static func day(of time: Date, in zone: TimeZone) -> Int {
    let local = time.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: time))
    return Int((local / 86_400).rounded(.down))
  }
}
