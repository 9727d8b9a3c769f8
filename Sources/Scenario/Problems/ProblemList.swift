/// Problems as they are found, up to a number that a person could still read.
///
/// A hostile file of 2 MB could otherwise make a million of them.
struct ProblemList {
  private(set) var all: [Problem] = []

  static let limit = 300

  /// Whether further problems are no longer noted.
  var isFull: Bool { all.count > Self.limit }

  mutating func add(_ problem: Problem) {
    guard !isFull else { return }
    all.append(problem)
    if all.count == Self.limit {
      all.append(
        Problem(
          at: problem.place, "there are more problems than can be listed",
          mend: "mend these first"))
    }
  }
}
