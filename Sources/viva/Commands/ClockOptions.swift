import ArgumentParser
import Foundation
import Interview
import Terminal

extension Rung: ExpressibleByArgument {}

/// Options of how an answer is timed.
struct ClockOptions: ParsableArguments {
  @Flag(help: "Say answers aloud: Space at each new point, Enter at the end, then jot them down.")
  var tap = false

  @Flag(
    inversion: .prefixedNo,
    help: "Show the time in the prompt (on with --tap and --pace unless you say no).")
  var clock: Bool?

  /// - Parameters:
  ///   - screen: Where the interview is shown.
  ///   - isPaced: Whether answers have to fit into a time.
  /// - Returns: What a room shows of the time.
  func clock(screen: Screen, isPaced: Bool) -> RoomClock {
    let pad = tap ? TapPad(screen: screen, now: RoomClock.systemUptime) : nil
    if tap, pad == nil { remark("--tap needs a terminal; every line is an answer instead") }
    return RoomClock(isShown: clock ?? (tap || isPaced), tapPad: pad)
  }
}
