extension String {
  /// A line chart of one row, a column a value: `▁▄█` for 0, 50 and 100.
  /// - Parameters:
  ///   - values: Those outside of the range are drawn at its ends; one that is no number leaves a gap.
  ///   - range: What the lowest and the highest step stand for. It is given and not taken from the
  ///     values, or a fall from 91 to 90 would look like one from 100 to 0. In a range of one value
  ///     everything is drawn in the middle.
  ///   - glyphs: What it is drawn with.
  /// - Returns: As many columns as there are values.
  package static func sparkline(
    _ values: [Double], in range: ClosedRange<Double>, glyphs: ChartGlyphs = .unicode
  ) -> String {
    let steps = glyphs.steps
    return String(
      values.map { value in
        range.fraction(of: value).map { steps[Int(($0 * Double(steps.count - 1)).rounded())] }
          ?? " "
      })
  }
}

extension ClosedRange<Double> {
  /// How far into the range a value lies, from 0 to 1; nil for one that is no number.
  func fraction(of value: Double) -> Double? {
    guard !value.isNaN else { return nil }
    guard lowerBound < upperBound else { return 0.5 }
    return (Swift.min(Swift.max(value, lowerBound), upperBound) - lowerBound)
      / (upperBound - lowerBound)
  }
}
