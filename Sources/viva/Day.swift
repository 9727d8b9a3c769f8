import ArgumentParser
import Foundation

/// A day as a person types it: 2026-11-01.
struct Day: ExpressibleByArgument {
  private let components: DateComponents

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]),
      let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    components = DateComponents(
      calendar: Calendar(identifier: .gregorian), year: year, month: month, day: day)
    guard components.isValidDate else { return nil }
  }

  /// When it begins by a clock.
  func start(in zone: TimeZone = .current) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar.date(from: components) ?? .distantPast
  }

  /// When the next one begins.
  func end(in zone: TimeZone = .current) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar.date(byAdding: .day, value: 1, to: start(in: zone)) ?? .distantFuture
  }
}
