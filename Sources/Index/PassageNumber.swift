import Foundation

/// The numbers of passages: they rise with the time, so that full-text search finds the newest first
/// without sorting all that it finds.
enum PassageNumber {
  /// Passages of one second have this many numbers; more go into the next second's.
  private static let bits: Int64 = 12

  /// The first number for a passage of a time, in milliseconds since 1970.
  static func first(at milliseconds: Int64) -> Int64 { max(0, milliseconds / 1000) << bits }
}
