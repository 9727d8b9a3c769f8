internal import CYaml

/// Where and why a file stops being YAML.
struct YAMLSyntaxError: Error {
  private var cause: String
  /// What libyaml was reading, and where that began.
  private var context: String
  private var contextPosition: (line: Int, column: Int)
  private var position: (line: Int, column: Int)
  /// Set where the bytes themselves cannot be read; libyaml then knows no line.
  private var byteOffset: Int?

  init(_ parser: yaml_parser_t) {
    cause = parser.problem.map { String(cString: $0) } ?? "the file cannot be read"
    context = parser.context.map { String(cString: $0) } ?? ""
    contextPosition = (Int(parser.context_mark.line) + 1, Int(parser.context_mark.column) + 1)
    position = (Int(parser.problem_mark.line) + 1, Int(parser.problem_mark.column) + 1)
    if parser.error == YAML_READER_ERROR { byteOffset = Int(parser.problem_offset) }
  }

  init(tooDeepAt line: Int, _ column: Int) {
    cause = "lists and mappings are nested too deeply"
    context = ""
    position = (line, column)
    contextPosition = position
  }

  /// The error in an author's words.
  func problem(in source: SourceText, file: String) -> Problem {
    var (line, column) = position
    if let byteOffset { (line, column) = source.position(ofByte: byteOffset) }
    // The end of the file helps nobody find the quote or bracket that was left open.
    if cause.contains("end of stream") || cause.contains("document indicator") {
      (line, column) = contextPosition
    }
    return Problem(
      at: Place(file: file, line: line, column: column), message,
      mend: mend(onLine: source.line(line), column: column))
  }

  private var message: String {
    if byteOffset != nil {
      return cause.contains("control") ? "the file holds a control character" : "this is not UTF-8"
    }
    if isUnclosedQuote { return "this quote is not closed" }
    return context.isEmpty ? cause : "\(cause) (\(context))"
  }

  private var isUnclosedQuote: Bool {
    context.contains("quoted scalar") && cause.hasPrefix("found unexpected")
  }

  private func mend(onLine line: String, column: Int) -> String {
    if byteOffset != nil { return "save the file as plain UTF-8 text" }
    if isUnclosedQuote { return "close it, or leave both quotes out" }
    let start = line.drop { $0 == " " || $0 == "\t" }
    if line.prefix(column).contains("\t") { return "indent with spaces, never with tabs" }
    if start.hasPrefix("- \"") {
      return "put single quotes around a pattern that begins with '\"': '\"two words\" <id>'"
    }
    switch cause {
    case "mapping values are not allowed in this context":
      return "put quotes around a text with ': ' in it, or check the indentation"
    case "found character that cannot start any token":
      return "put quotes around a text that begins with a special character"
    case "found unknown escape character":
      return "use single quotes, where '\\' means itself"
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return "close the bracket, or put quotes around a text with brackets or commas in it"
    case "lists and mappings are nested too deeply":
      return "put quotes around a text with brackets in it"
    default: return "check the quotes and the indentation of this line and the one before"
    }
  }
}
