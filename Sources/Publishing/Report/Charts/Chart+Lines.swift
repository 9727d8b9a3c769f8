import Foundation

extension Chart {
  /// One value of a chart over time.
  struct Point {
    var at: Date
    var value: Double
    var tip: String
  }

  /// Where lines are drawn: room for figures at the left and for the last value at the right.
  private static let left = 30.0
  private static let right = Self.width - 40
  /// More points than this are put together: there are no more pixels to tell them apart.
  private static let mostPoints = 140

  /// A line from 0 to 100 over time, sessions at even distances: days without practice would press
  /// the others together.
  static func scores(_ points: [Point], id: String, _ words: ReportWords, zone: TimeZone) -> Chart {
    let values = points.map(\.value)
    let last = values.last.map(words.page.figure) ?? "–"
    let best = values.max().map(words.page.figure) ?? "–"
    var chart = Chart(
      id: id, title: words.say("Score, session by session", "历次分数"),
      description: words.say(
        "\(points.count) sessions; the last has \(last), the best \(best) of 100.",
        "共 \(points.count) 次；最近一次 \(last) 分，最高 \(best) 分。"))
    for (value, y) in [(100.0, 14.0), (50, 64), (0, 114)] {
      chart.path("grid", [(left, y), (right, y)])
      chart.label("\(Int(value))", "end figure muted", x: left - 6, y: y + 4)
    }
    chart.line(points, in: 0...100, top: 14, bottom: 114, figure: last)
    chart.dates(points, y: 132, words, zone)
    chart.chartHeight = "138"
    return chart
  }

  /// Small charts under one another, each with its own scale from 0 on.
  static func rows(
    _ rows: [(name: String, points: [Point])], id: String, title: String, _ words: ReportWords,
    zone: TimeZone
  ) -> Chart {
    var chart = Chart(id: id, title: title)
    var said: [String] = []
    var top = 6.0
    for row in rows {
      let most = max(row.points.map(\.value).max() ?? 0, 0.1)
      let last = row.points.last.map { words.page.figure($0.value) } ?? "–"
      chart.label(row.name, "start", x: 0, y: top + 8)
      chart.path("grid", [(left, top + 56), (right, top + 56)])
      chart.label(words.page.figure(most), "end figure muted", x: left - 6, y: top + 28)
      chart.label("0", "end figure muted", x: left - 6, y: top + 60)
      chart.line(row.points, in: 0...most, top: top + 24, bottom: top + 56, figure: last)
      said.append(words.say("\(row.name): last \(last)", "\(row.name)：最近 \(last)"))
      top += 78
    }
    chart.dates(rows.first?.points ?? [], y: top + 2, words, zone)
    chart.chartDescription = said.joined(separator: words.say("; ", "；")).publishableLine
    chart.chartHeight = (top + 8).coordinate
    return chart
  }

  private mutating func line(
    _ points: [Point], in range: ClosedRange<Double>, top: Double, bottom: Double, figure: String
  ) {
    let points = Self.thinned(points)
    let step = points.count > 1 ? (Self.right - Self.left) / Double(points.count - 1) : 0
    let places = points.enumerated().map { index, point -> (x: Double, y: Double) in
      let value = min(max(point.value, range.lowerBound), range.upperBound)
      let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
      let x = points.count > 1 ? Self.left + Double(index) * step : Self.right
      return (x, bottom - share * (bottom - top))
    }
    path("line", places)
    if step > 7 || points.count < 3 {
      for (point, place) in zip(points, places) {
        dot("point", x: place.x, y: place.y, radius: 2.6, tip: point.tip)
      }
    }
    if let last = places.last {
      dot("point", x: last.x, y: last.y, radius: 3.2)
      label(figure, "start strong figure", x: last.x + 7, y: last.y + 4)
    }
  }

  private mutating func dates(
    _ points: [Point], y: Double, _ words: ReportWords, _ zone: TimeZone
  ) {
    guard let first = points.first, let last = points.last else { return }
    func day(_ date: Date) -> String { String(words.date(date, in: zone).prefix(10)) }
    label(day(last.at), "end figure muted", x: Self.right, y: y)
    if points.count > 1, day(first.at) != day(last.at) {
      label(day(first.at), "start figure muted", x: Self.left, y: y)
    }
  }

  /// Neighbours put together to their mean where there are too many.
  private static func thinned(_ points: [Point]) -> [Point] {
    guard points.count > mostPoints else { return points }
    return (0..<mostPoints).map { index in
      let start = index * points.count / mostPoints
      let group = points[start..<((index + 1) * points.count / mostPoints)]
      var point = group[group.startIndex]
      point.value = group.reduce(0) { $0 + $1.value } / Double(group.count)
      return point
    }
  }
}
