import Scoring

/// Writes judgements as JSON Lines, byte by byte: building a tree for an encoder would take longer
/// than the judging.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ judgement: Judgement, of request: ScoreRequest) {
    raw("{\"id\":")
    raw(request.id)
    raw(",\"question\":")
    write(string: request.question)
    raw(",\"score\":")
    write(number: judgement.score)
    raw(",\"concepts\":[")
    for (index, credit) in judgement.credits.enumerated() {
      raw(index > 0 ? ",{\"id\":" : "{\"id\":")
      write(string: credit.concept)
      raw(",\"tier\":\"\(credit.tier.rawValue)\",\"credit\":")
      write(number: credit.value)
      raw(",\"evidence\":")
      write(credit.evidence)
      raw("}")
    }
    raw("],\"misconceptions\":[")
    var isFirst = true
    for stated in judgement.misconceptions where stated.stance == .asserted {
      raw(isFirst ? "{\"id\":" : ",{\"id\":")
      isFirst = false
      write(string: stated.misconception)
      raw(",\"evidence\":")
      write(stated.evidence)
      raw("}")
    }
    raw("],\"delivery\":")
    write(judgement.delivery)
    raw("}\n")
  }

  /// The id comes as JSON.
  mutating func write(error: String, id: String, line: Int) {
    raw("{\"id\":")
    raw(id)
    raw(",\"error\":")
    write(string: error)
    raw(",\"line\":\(line)}\n")
  }

  private mutating func write(_ delivery: Delivery) {
    raw("{\"words\":\(delivery.words),\"seconds\":")
    write(number: (delivery.seconds * 10).rounded() / 10)
    for (name, evidence) in [
      ("fillers", delivery.fillers), ("hedges", delivery.hedges), ("repeats", delivery.repeats),
      ("longSentences", delivery.longSentences), ("signposts", delivery.signposts),
    ] {
      raw(",\"\(name)\":")
      write(evidence)
    }
    raw("}")
  }

  private mutating func write(_ evidence: [Evidence]) {
    raw("[")
    for (index, span) in evidence.enumerated() {
      raw(index > 0 ? ",{\"start\":\(span.start)" : "{\"start\":\(span.start)")
      raw(",\"end\":\(span.end),\"text\":")
      write(string: span.text)
      raw("}")
    }
    raw("]")
  }

  private mutating func write(number: Double) {
    if number == number.rounded(), abs(number) < 1e15 {
      raw(String(Int(number)))
    } else {
      // Two decimals: a score's third says nothing.
      let hundredths = Int((number * 100).rounded())
      let fraction = abs(hundredths % 100)
      raw("\(hundredths / 100).")
      raw(
        fraction % 10 == 0 ? "\(fraction / 10)" : (fraction < 10 ? "0\(fraction)" : "\(fraction)"))
    }
  }

  mutating func write(string: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case 0..<0x20, 0x7F: write(escaped: byte)
      // U+0080 to U+009F, which terminals may obey like those of ASCII.
      case 0x80...0x9F where bytes.last == 0xC2:
        bytes.removeLast()
        write(escaped: byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(escaped byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    raw("\\u00")
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 15)])
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
