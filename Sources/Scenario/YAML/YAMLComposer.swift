// Yams carries libyaml as the module CYaml. Its events are read here directly: Yams's own nodes take
// three to four times as long (5.3 ms against 1.5 ms for 160 KB), stop at the first repeated key, and
// follow aliases, with which a small file can blow up.
internal import CYaml

/// Composes a YAML document into nodes, and goes on after everything that leaves the rest readable.
struct YAMLComposer {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let file: String
  private var problems = ProblemList()
  private var depth = 0

  /// Deeper nesting than any scenario has; keeps recursion within the stack.
  private static let maximumDepth = 24

  /// Composes the one document in `bytes`.
  /// - Returns: The root, nil where the syntax leaves none, and every problem of syntax.
  static func compose(_ bytes: [UInt8], file: String) -> (root: YAMLNode?, problems: ProblemList) {
    // libyaml keeps a pointer to the parser inside itself, so it must not move.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { return (nil, ProblemList()) }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    return bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      var composer = YAMLComposer(parser: parser, file: file)
      do throws(YAMLSyntaxError) {
        return (try composer.document(), composer.problems)
      } catch {
        let syntax = error.problem(in: SourceText(bytes), file: file)
        composer.problems.add(syntax)
        return (nil, composer.problems)
      }
    }
  }

  private init(parser: UnsafeMutablePointer<yaml_parser_t>, file: String) {
    self.parser = parser
    self.file = file
  }

  private mutating func document() throws(YAMLSyntaxError) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try YAMLEvent(next: parser)
      switch event.kind {
      case .streamEnd: return root
      case .documentStart where root != nil:
        report(event, "a second document begins here", mend: "write one scenario a file")
        return root
      case .other, .documentStart, .sequenceEnd, .mappingEnd: continue
      case .alias, .scalar, .sequenceStart, .mappingStart: root = try node(from: event)
      }
    }
  }

  private mutating func node(from event: YAMLEvent) throws(YAMLSyntaxError) -> YAMLNode {
    if event.isAnchored {
      report(
        event, "anchors ('&') are not used in a scenario",
        mend: "leave it out, or put quotes around a text that begins with '&'")
    }
    if event.isTagged {
      report(
        event, "tags ('!') are not used in a scenario",
        mend: "leave it out, or put quotes around a text that begins with '!'")
    }
    switch event.kind {
    case .scalar(let text):
      return YAMLNode(content: .scalar(checked(text, event)), place: place(event))
    case .sequenceStart: return try nested(event, Self.sequence)
    case .mappingStart: return try nested(event, Self.mapping)
    case .alias, .other, .streamEnd, .documentStart, .sequenceEnd, .mappingEnd:
      report(
        event, "aliases ('*') are not used in a scenario",
        mend: "write the text again, or put quotes around a text that begins with '*'")
      return YAMLNode(content: .refused, place: place(event))
    }
  }

  private mutating func nested(
    _ event: YAMLEvent,
    _ compose: (inout Self) throws(YAMLSyntaxError) -> YAMLNode.Content
  ) throws(YAMLSyntaxError) -> YAMLNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw YAMLSyntaxError(tooDeepAt: event.line, event.column)
    }
    return YAMLNode(content: try compose(&self), place: place(event))
  }

  private static func sequence(_ composer: inout Self) throws(YAMLSyntaxError) -> YAMLNode.Content {
    var nodes: [YAMLNode] = []
    while true {
      let event = try YAMLEvent(next: composer.parser)
      if case .sequenceEnd = event.kind { return .sequence(nodes) }
      nodes.append(try composer.node(from: event))
    }
  }

  private static func mapping(_ composer: inout Self) throws(YAMLSyntaxError) -> YAMLNode.Content {
    var pairs: [YAMLNode.Pair] = []
    var firsts = FirstKeys()
    while true {
      let event = try YAMLEvent(next: composer.parser)
      if case .mappingEnd = event.kind { return .mapping(pairs) }
      let key = try composer.node(from: event)
      let value = try composer.node(from: try YAMLEvent(next: composer.parser))
      guard case .scalar(let name) = key.content else {
        if key.content != .refused {
          composer.report(event, "a key is \(key.description)", mend: "write a key as one word")
        }
        continue
      }
      if let first = firsts.insert(name, at: key.place, after: pairs) {
        composer.report(
          event, "the key \(name.quoted) stands here again, after line \(first.line)",
          mend: "rename one of them, or bring them together")
        continue
      }
      pairs.append(YAMLNode.Pair(key: name, keyPlace: key.place, value: value))
    }
  }

  /// Escapes are the one way for a control character to get past libyaml.
  private mutating func checked(_ text: String, _ event: YAMLEvent) -> String {
    guard event.mayHoldEscapes, text.unicodeScalars.contains(where: \.isUnprintable) else {
      return text
    }
    report(event, "the text holds a control character", mend: "leave the escape out")
    return text
  }

  private func place(_ event: YAMLEvent) -> Place {
    Place(file: file, line: event.line, column: event.column)
  }

  private mutating func report(_ event: YAMLEvent, _ message: String, mend: String) {
    problems.add(Problem(at: place(event), message, mend: mend))
  }
}

/// Tells repeated keys of one mapping; nearly all mappings are so small that looking through them
/// is faster than hashing.
private struct FirstKeys {
  private var places: [String: Place] = [:]

  private static let few = 12

  /// Where the key stood before, if it did.
  mutating func insert(_ key: String, at place: Place, after pairs: [YAMLNode.Pair]) -> Place? {
    if pairs.count < Self.few { return pairs.first { $0.key == key }?.keyPlace }
    if places.isEmpty { for pair in pairs { places[pair.key] = pair.keyPlace } }
    if let first = places[key] { return first }
    places[key] = place
    return nil
  }
}

extension Unicode.Scalar {
  /// Asked of every character of a file, so by value and not by a look-up of properties.
  fileprivate var isUnprintable: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    default: false
    }
  }
}
