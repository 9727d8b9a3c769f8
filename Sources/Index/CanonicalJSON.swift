import Foundation

/// Reads JSON in just the form that Viva's own encoder writes it: no blanks, the keys in the one
/// order. Whatever is otherwise is refused, and the caller reads it the slow way, so that a refusal
/// costs time and never a fact.
///
/// `JSONDecoder` reads some 20 MB a second, and an archive of years is hundreds of megabytes.
struct CanonicalJSON {
  /// The bytes are not in the expected form.
  struct Unexpected: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var index = 0

  /// - Parameter bytes: Valid UTF-8.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  /// What was not read yet.
  var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[index...]) }

  /// Passes these very bytes.
  mutating func expect(_ text: StaticString) throws(Unexpected) {
    guard skip(text) else { throw Unexpected() }
  }

  /// Passes these very bytes if they are there.
  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - index >= count, let start = bytes.baseAddress,
      memcmp(start + index, text.utf8Start, count) == 0
    else { return false }
    index += count
    return true
  }

  mutating func string() throws(Unexpected) -> String {
    try expect("\"")
    let start = index
    try passPlain()
    if bytes[index] == UInt8(ascii: "\"") {
      index += 1
      return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
    }
    return try escapedString(from: start)
  }

  /// Passes a text that is not needed.
  mutating func passString() throws(Unexpected) {
    try expect("\"")
    while true {
      try passPlain()
      index += 1
      if bytes[index - 1] == UInt8(ascii: "\"") { return }
      _ = try escaped()
    }
  }

  mutating func integer() throws(Unexpected) -> Int {
    let start = index
    var value = 0
    while index < bytes.count, let digit = bytes[index].digit {
      value = value * 10 + digit
      index += 1
    }
    // More digits than these could be too many for a number.
    guard (1...9).contains(index - start), index - start == 1 || bytes[start] != UInt8(ascii: "0")
    else { throw Unexpected() }
    return value
  }

  mutating func number() throws(Unexpected) -> Double {
    let start = index
    let isNegative = skip("-")
    let whole = try integer()
    guard skip(".") else { return isNegative ? -Double(whole) : Double(whole) }
    let fraction = index
    while index < bytes.count, bytes[index].digit != nil { index += 1 }
    // An exponent is left to others.
    guard index > fraction, index < bytes.count, bytes[index] | 0x20 != UInt8(ascii: "e"),
      let value = Double(String(decoding: bytes[start..<index], as: UTF8.self))
    else { throw Unexpected() }
    return value
  }

  mutating func boolean() throws(Unexpected) -> Bool {
    if skip("true") { return true }
    try expect("false")
    return false
  }

  /// Reads an array, element by element.
  mutating func array(
    _ element: (inout CanonicalJSON) throws(Unexpected) -> Void
  ) throws(Unexpected) {
    try expect("[")
    if skip("]") { return }
    repeat { try element(&self) } while skip(",")
    try expect("]")
  }

  // MARK: Texts

  /// Goes to the next quotation mark or backslash.
  private mutating func passPlain() throws(Unexpected) {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      if byte < 0x20 { break }
      index += 1
    }
    throw Unexpected()
  }

  private mutating func escapedString(from start: Int) throws(Unexpected) -> String {
    var text = Array(bytes[start..<index])
    while true {
      index += 1
      if bytes[index - 1] == UInt8(ascii: "\"") {
        return String(decoding: text, as: UTF8.self)
      }
      text.append(try escaped())
      let from = index
      try passPlain()
      text += bytes[from..<index]
    }
  }

  /// The byte behind a backslash; codes of characters are left to others.
  private mutating func escaped() throws(Unexpected) -> UInt8 {
    guard index < bytes.count else { throw Unexpected() }
    index += 1
    switch bytes[index - 1] {
    case UInt8(ascii: "\""): return UInt8(ascii: "\"")
    case UInt8(ascii: "\\"): return UInt8(ascii: "\\")
    case UInt8(ascii: "/"): return UInt8(ascii: "/")
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "r"): return 0x0D
    default: throw Unexpected()
    }
  }
}

extension UInt8 {
  fileprivate var digit: Int? {
    self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") ? Int(self) - 0x30 : nil
  }
}
