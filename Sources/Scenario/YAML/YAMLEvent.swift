internal import CYaml

/// One step of libyaml through a file.
struct YAMLEvent {
  var kind: Kind
  /// Counted from 1.
  var line: Int
  /// In Unicode scalars, counted from 1.
  var column: Int
  var isAnchored = false
  var isTagged = false
  var mayHoldEscapes = false

  enum Kind {
    case scalar(String)
    case alias
    case sequenceStart, sequenceEnd
    case mappingStart, mappingEnd
    case documentStart
    case streamEnd
    case other
  }

  /// Takes the next event from a parser.
  /// - Throws: ``YAMLSyntaxError`` where the file is no YAML from here on.
  init(next parser: UnsafeMutablePointer<yaml_parser_t>) throws(YAMLSyntaxError) {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      throw YAMLSyntaxError(parser.pointee)
    }
    defer { yaml_event_delete(&event) }
    line = Int(event.start_mark.line) + 1
    column = Int(event.start_mark.column) + 1
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(String(decoding: bytes, as: UTF8.self))
      isAnchored = scalar.anchor != nil
      isTagged = scalar.tag != nil
      mayHoldEscapes = scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      isAnchored = event.data.sequence_start.anchor != nil
      isTagged = event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      isAnchored = event.data.mapping_start.anchor != nil
      isTagged = event.data.mapping_start.tag != nil
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    // After its end libyaml gives empty events for ever.
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: kind = .streamEnd
    default: kind = .other
    }
  }
}
