import Foundation

/// An answer reduced to what matching looks at: one case, one width, one script, no accents.
///
/// Offsets of the folded form lead back to the answer as it was given.
struct FoldedText {
  /// Folded scalars.
  let scalars: [UInt32]
  /// For each folded scalar the offset of the scalar in the original that it came from; nil where
  /// all have their own offset.
  private let origins: [Int32]?
  /// Where the original's scalars begin in its UTF-8.
  let byteOffsets: ByteOffsets

  init(_ text: String) {
    // An array is read several times faster than a string's view, and one that is filled in place
    // several times faster than one that is appended to.
    let bytes = Array(text.utf8)
    var origins: [Int32]?
    var byteOffsets = ByteOffsets()
    scalars = Array(unsafeUninitializedCapacity: bytes.count) { scalars, count in
      var index = 0
      var offset: Int32 = 0
      while index < bytes.count {
        if bytes[index] < 0x80 {
          scalars[count] = Folding.fold(ascii: bytes[index])
          origins?.append(offset)
          count += 1
          index += 1
          offset += 1
          continue
        }
        let (scalar, length) = Self.scalar(at: index, of: bytes)
        let folded = Folding.fold(scalar)
        index += length
        byteOffsets.noteWide(scalar: Int(offset), endingAt: index)
        if folded == Folding.dropped {
          origins = origins ?? Array(0..<offset)
        } else {
          origins?.append(offset)
          scalars[count] = folded
          count += 1
        }
        offset += 1
      }
    }
    self.origins = origins
    self.byteOffsets = byteOffsets
  }

  /// The scalar of two bytes or more that begins at an index of valid UTF-8.
  private static func scalar(at index: Int, of bytes: [UInt8]) -> (UInt32, length: Int) {
    let length = bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
    let head = UInt32(bytes[index]) & (0x7F >> UInt32(length))
    let scalar = bytes[index + 1..<index + length].reduce(head) { $0 << 6 | UInt32($1) & 0x3F }
    return (scalar, length)
  }

  /// The offset in the original of the scalar that a folded one came from.
  func origin(of index: Int) -> Int32 { origins?[index] ?? Int32(index) }
}

/// Where the scalars of a text begin in its UTF-8.
struct ByteOffsets {
  /// The scalars that have more than one byte, and how many bytes there are beyond one a scalar, up
  /// to its end.
  private var wide: [(scalar: Int32, surplus: Int32)] = []

  /// Scalars are noted in their order.
  mutating func noteWide(scalar: Int, endingAt end: Int) {
    wide.append((Int32(scalar), Int32(end - scalar - 1)))
  }

  subscript(scalar: Int) -> Int {
    let next = wide.firstIndex(from: scalar) { Int($0.scalar) }
    return next == 0 ? scalar : scalar + Int(wide[next - 1].surplus)
  }
}

package enum Folding {
  /// Stands for a scalar that matching does not see at all: a zero-width or combining one.
  package static let dropped: UInt32 = 0xFFFF_FFFF

  /// Folds the case of an ASCII letter.
  static func fold(ascii byte: UInt8) -> UInt32 {
    UInt32(byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte)
  }

  /// Folds case, width, accents and traditional characters.
  package static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return fold(ascii: UInt8(scalar)) }
    switch scalar {
    case Simplified.range: return Simplified.table[Int(scalar - Simplified.range.lowerBound)]
    case 0xFF01...0xFF5E: return fold(scalar - 0xFEE0)
    case 0x3000, 0x00A0, 0x2000...0x200A: return 0x20
    case 0x2018, 0x2019, 0x02BC: return 0x27
    case 0x0300...0x036F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0x00AD: return dropped
    case 0x00C0...0x024F: return unaccented(scalar)
    case 0x0370...0x052F:
      return Unicode.Scalar(scalar)?.properties.lowercaseMapping
        .unicodeScalars.first?.value ?? scalar
    default: return scalar
    }
  }

  /// The base letter of an accented Latin one, in lower case.
  private static func unaccented(_ scalar: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(scalar) else { return scalar }
    let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
    return base.properties.lowercaseMapping.unicodeScalars.first?.value ?? base.value
  }
}

extension UInt32 {
  /// Whether it is a Chinese character: each one is a token of its own.
  package var isHan: Bool {
    (0x4E00...0x9FFF).contains(self) || (0x3400...0x4DBF).contains(self)
      || (0x20000...0x2FA1F).contains(self) || self == 0x3007
  }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether it is a letter of an alphabet.
  var isLetter: Bool {
    if self < 0x80 { return self >= 0x61 && self <= 0x7A }
    if isHan || self < 0xC0 { return false }
    return Unicode.Scalar(self)?.properties.isAlphabetic ?? false
  }
}
