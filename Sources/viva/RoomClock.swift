import Foundation
import Interview
import Terminal

/// What a room shows of the time, and whether answers are tapped.
struct RoomClock {
  /// Seconds of a clock that only goes forward; the same that the prompt's source has.
  var uptime: @Sendable () -> Double = Self.systemUptime
  /// Whether the prompt shows the time.
  var isShown = false
  /// Where answers are tapped; nil where they are typed.
  var tapPad: TapPad?
  /// Whether the person has been told how points are jotted down.
  var hasExplainedJotting = false
  private var start: Double?

  static let systemUptime: @Sendable () -> Double = {
    Double(DispatchTime.now().uptimeNanoseconds) / 1_000_000_000
  }

  init(isShown: Bool = false, tapPad: TapPad? = nil) {
    self.isShown = isShown
    self.tapPad = tapPad
  }

  /// The time begins with the interviewer's question or follow-up, and goes on through whatever else
  /// is said until the answer comes.
  mutating func note(_ events: [Event]) {
    let isNew = events.contains {
      switch $0.body {
      case .asked, .followedUp, .resumed, .retaken, .summarised: true
      default: false
      }
    }
    if isNew || start == nil { start = uptime() }
  }

  /// What the prompt shows.
  func prompt(limit: Int?) -> PromptClock? {
    isShown ? PromptClock(start: start ?? uptime(), limit: limit.map(Double.init)) : nil
  }
}
