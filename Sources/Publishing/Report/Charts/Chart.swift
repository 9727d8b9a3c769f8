/// A chart as the template draws it: shapes in a space `width` units wide, which a page shows one to
/// one on a phone and on a desk, so that its letters stay legible on both.
struct Chart {
  struct Box {
    var x: String
    var y: String
    var width: String
    var height: String
    var radius: String
    var look: String
    /// What a pointer that rests on it is told.
    var tip: String?
  }

  struct Path {
    var points: String
    var look: String
  }

  struct Label {
    var x: String
    var y: String
    var look: String
    var text: String
  }

  /// In what a browser calls pixels: two fit beside each other on a desk, one on a phone.
  static let width = 340.0

  /// Unique within the page.
  var chartID: String
  var chartTitle: String
  /// What the picture shows, for who does not see it.
  var chartDescription: String
  /// How it is read; nil where that is plain.
  var caption: String?
  var chartWidth = Self.width.coordinate
  var chartHeight = ""
  var boxes: [Box] = []
  var paths: [Path] = []
  var labels: [Label] = []
  var table: Table?

  init(id: String, title: String, description: String = "", caption: String? = nil) {
    chartID = id
    chartTitle = title.publishableLine
    chartDescription = description.publishableLine
    self.caption = caption?.publishableLine
  }

  mutating func box(
    _ look: String, x: Double, y: Double, width: Double, height: Double, radius: Double = 2,
    tip: String = ""
  ) {
    boxes.append(
      Box(
        x: x.coordinate, y: y.coordinate, width: width.coordinate, height: height.coordinate,
        radius: radius.coordinate, look: look,
        tip: tip.isEmpty ? nil : tip.publishableLine))
  }

  mutating func dot(_ look: String, x: Double, y: Double, radius: Double, tip: String = "") {
    box(
      look, x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, radius: radius,
      tip: tip)
  }

  mutating func path(_ look: String, _ points: [(x: Double, y: Double)]) {
    guard points.count > 1 else { return }
    paths.append(
      Path(
        points: points.map { "\($0.x.coordinate),\($0.y.coordinate)" }.joined(separator: " "),
        look: look))
  }

  /// Its look begins with where the text stands: `start`, `middle` or `end`.
  mutating func label(_ text: String, _ look: String, x: Double, y: Double) {
    labels.append(
      Label(x: x.coordinate, y: y.coordinate, look: look, text: text.publishableLine))
  }

  /// The figures of a chart, or of more than a chart, as a table.
  struct Table {
    var tableTitle: String
    var summary: String
    var columns: [String]
    var rows: [Row]

    struct Row {
      var head: String
      /// Where the row leads; nil for nowhere.
      var link: String?
      var cells: [String]
      var hasLink: Bool

      init(head: String, link: String? = nil, cells: [String]) {
        self.head = head.publishableLine
        self.link = link
        self.cells = cells.map(\.publishableLine)
        hasLink = link != nil
      }
    }

    init(_ title: String, summary: String, columns: [String], rows: [Row]) {
      tableTitle = title.publishableLine
      self.summary = summary
      self.columns = columns.map(\.publishableLine)
      self.rows = rows
    }
  }
}

extension Double {
  /// At most one decimal: a tenth of a pixel is seen by nobody.
  var coordinate: String {
    guard isFinite else { return "0" }
    let tenths = Int((Swift.min(Swift.max(self, -1e6), 1e6) * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }
}
