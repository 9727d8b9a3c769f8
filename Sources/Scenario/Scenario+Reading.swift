extension Scenario {
  /// The largest file that is read, in bytes: ten times a long scenario.
  package static let maximumSize = 2 * 1024 * 1024

  /// Reads a scenario from the bytes of a YAML file and checks it.
  /// - Parameters:
  ///   - bytes: The file, in UTF-8.
  ///   - file: Its name, as it should stand in problems.
  /// - Returns: The scenario, nil where a problem is an error; and every problem, in the order of
  ///   the file.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (scenario: Scenario?, problems: [Problem]) {
    let start = Place(file: file, line: 1, column: 1)
    guard bytes.count <= maximumSize else {
      return (
        nil,
        [Problem(at: start, "the file is over 2 MB", mend: "split it into several scenarios")]
      )
    }
    // Editors on Windows put a byte-order mark first, which libyaml would take for text.
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let (root, syntaxProblems) = YAMLComposer.compose(text, file: file)
    var reader = ScenarioReader(text, problems: syntaxProblems)
    var scenario: Scenario?
    if let root {
      scenario = reader.scenario(from: root, contentHash: fnv1a(bytes))
    } else if syntaxProblems.all.isEmpty {
      reader.problems.add(
        Problem(at: start, "the file is empty", mend: "begin with 'viva: 1'"))
    }
    let problems = reader.problems.all.sorted { $0.place.precedes($1.place) }
    let isUsable = !problems.contains { $0.severity == .error }
    return (isUsable ? scenario : nil, problems)
  }
}

extension Place {
  fileprivate func precedes(_ other: Place) -> Bool {
    (line, column) < (other.line, other.column)
  }
}
