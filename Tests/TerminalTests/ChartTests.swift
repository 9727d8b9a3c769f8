import Terminal
import Testing

@Suite("Charts of the terminal")
struct ChartTests {
  struct Line: Sendable, CustomTestStringConvertible {
    var values: [Double]
    var range: ClosedRange<Double>
    var unicode: String
    var ascii: String

    init(_ values: [Double], in range: ClosedRange<Double>, _ unicode: String, _ ascii: String) {
      (self.values, self.range, self.unicode, self.ascii) = (values, range, unicode, ascii)
    }

    var testDescription: String { "\(values) in \(range) is \(unicode)" }
  }

  @Test(
    "a sparkline has a step a value",
    arguments: [
      Line([], in: 0...100, "", ""),
      Line([0, 100], in: 0...100, "▁█", ".@"),
      Line([0, 1, 2, 3, 4, 5, 6, 7], in: 0...7, "▁▂▃▄▅▆▇█", ".:-=+*#@"),
      // Half of seven steps lies between two; rounded away from zero.
      Line([50], in: 0...100, "▅", "+"),
      Line([-5, 105, .infinity, -.infinity], in: 0...100, "▁██▁", ".@@."),
      Line([0, .nan, 100], in: 0...100, "▁ █", ". @"),
      // Small changes look small in a range that is given.
      Line([91, 90], in: 0...100, "▇▇", "##"),
      Line([3, 3], in: 3...3, "▅▅", "++"),
    ])
  func sparkline(line: Line) {
    #expect(String.sparkline(line.values, in: line.range) == line.unicode)
    #expect(String.sparkline(line.values, in: line.range, glyphs: .ascii) == line.ascii)
  }

  @Test(
    "are drawn with ASCII where the locale is not UTF-8",
    arguments: [
      (["LANG": "en_US.UTF-8"], ChartGlyphs.unicode), (["LANG": "C.utf8"], .unicode),
      (["LC_ALL": "C", "LANG": "C.UTF-8"], .ascii), (["LC_ALL": "", "LANG": "C.UTF-8"], .unicode),
      (["LC_CTYPE": "zh_CN.UTF-8", "LANG": "C"], .unicode), (["LANG": "zh_CN.GB18030"], .ascii),
      ([:], .ascii),
    ])
  func locale(environment: [String: String], glyphs: ChartGlyphs) {
    #expect(ChartGlyphs(environment: environment) == glyphs)
  }

  private let chart = BarChart([
    .init("blip2", 50, figure: "50", note: "6 of 14"),
    .init("清蒸鱼", 100, figure: "100"),
    .init("new", nil, figure: "-"),
  ])

  @Test("bars stand in columns")
  func bars() {
    #expect(
      chart.lines(columns: 40) == [
        "blip2   █████████░░░░░░░░░   50  6 of 14",
        "清蒸鱼  ██████████████████  100",
        "new     ░░░░░░░░░░░░░░░░░░    -",
      ])
  }

  @Test("bars of ASCII are of ASCII")
  func ascii() {
    let chart = BarChart([
      .init("blip2", 25, figure: "25"), .init("far too long a name", 0, figure: "0"),
    ])
    let lines = chart.lines(columns: 24, glyphs: .ascii)
    #expect(lines == ["blip2         ##....  25", "far too l...  ......   0"])
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test("nothing is wider than the screen", arguments: Array(24...90))
  func width(columns: Int) {
    let long = BarChart(
      chart.rows + [.init("一个很长很长很长很长很长的名字", 150, figure: "150", note: "more than all")])
    for line in long.lines(columns: columns) { #expect(line.displayWidth <= columns) }
  }

  @Test("where room is short the note goes before the label, and the label before the bar")
  func order() {
    let chart = BarChart([.init("label", 100, figure: "100", note: "a note")])
    #expect(chart.lines(columns: 80) == ["label  ████████████████████████  100  a note"])
    #expect(chart.lines(columns: 26) == ["label  ██████  100  a note"])
    #expect(chart.lines(columns: 25) == ["label  █████████████  100"])
    #expect(chart.lines(columns: 16) == ["la…  ██████  100"])
  }
}
