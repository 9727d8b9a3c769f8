/// How fast a session is played back.
struct Tempo: Equatable {
  /// 2 is twice as fast as it happened.
  var speed: Double
  /// A longer pause is cut to so many seconds.
  var maxPause: Double

  /// The seconds to wait for what took so many.
  func wait(for seconds: Double) -> Double { min(seconds / speed, maxPause) }
}
