import Foundation
import Interview

/// When the sessions of a simulation begin: one after the other, between eight in the morning and
/// ten at night (UTC), spread over the days.
struct Schedule: Equatable, Sendable {
  var start: Date
  var days: Int
  var sessions: Int

  private static let day = 86_400.0
  private static let morning = 8 * 3_600.0
  private static let waking = 14 * 3_600.0

  /// A moment in whole seconds.
  func start(of number: Int, _ random: inout SplitMix64) -> Date {
    let place = (Double(number) + random.fraction()) * Double(days) / Double(sessions)
    let day = place.rounded(.down)
    let seconds = Self.morning + (place - day) * Self.waking
    return start + day * Self.day + seconds.rounded(.down)
  }
}
