/// Walks the nodes of a scenario file once, builds the model, and notes every problem on the way.
///
/// Every step returns nil where its part cannot be built, after having reported why; the steps
/// beside it go on, so that an author sees all problems at once. Ids are read before what names
/// them (glossary, then concepts, then the rest), so a reference is checked where it is read.
struct ScenarioReader {
  /// The file, for the places of problems inside a text.
  private(set) lazy var source = SourceText(bytes)
  private let bytes: [UInt8]
  var problems: ProblemList
  var languages: [Language] = []
  var glossaryNames = Names(kind: "glossary entry")

  init(_ bytes: [UInt8], problems: ProblemList) {
    self.bytes = bytes
    self.problems = problems
  }

  /// The newest version of the format that this program reads.
  static let version = 1
  /// Follow-ups a question where the author says nothing.
  static let defaultFollowUps = 3

  mutating func scenario(from root: YAMLNode, contentHash: String) -> Scenario? {
    guard isReadableVersion(root), let fields = fields(of: root, as: .scenario) else { return nil }
    languages = self.languages(fields["languages"])
    let id = slug(fields["id"])
    let title = text(fields["title"])
    let followUps = integer(fields["follow-ups"], in: 0...20, unit: "follow-ups")
    let glossary = self.glossary(fields["glossary"])
    let questions = self.questions(fields["questions"])
    guard let id, let title else { return nil }
    return Scenario(
      id: id, title: title, languages: languages,
      followUps: followUps ?? Self.defaultFollowUps, glossary: glossary, questions: questions,
      contentHash: contentHash)
  }

  /// A newer file may hold anything, so nothing else is said about it.
  private mutating func isReadableVersion(_ root: YAMLNode) -> Bool {
    guard case .mapping(let pairs) = root.content, let field = Fields(pairs: pairs)["viva"] else {
      return true
    }
    guard case .scalar(let text) = field.node.content, let version = Int(text), version > 0 else {
      report(
        at: field.node, "'viva' must be the version of the format, not \(field.node.description)",
        mend: "write 'viva: \(Self.version)'")
      return true
    }
    guard version > Self.version else { return true }
    report(
      at: field.node,
      "the scenario is in version \(version) of the format; this program reads \(Self.version)",
      mend: "update viva")
    return false
  }

  private mutating func languages(_ field: Field?) -> [Language] {
    var languages: [Language] = []
    for node in list(field, mend: "write a list: [en, zh]") {
      guard let language = language(Field(key: "languages", node: node)) else { continue }
      if !languages.contains(language) { languages.append(language) }
    }
    return languages.isEmpty ? [.english] : languages
  }

  mutating func report(
    _ severity: Problem.Severity = .error, at node: YAMLNode, _ message: String, mend: String
  ) {
    problems.add(Problem(severity, at: node.place, message, mend: mend))
  }
}
