/// What a person taps while speaking: Space at each new point. No clock and no terminal; times are
/// handed in.
package struct Taps: Equatable, Sendable {
  /// A key that was struck, or keys that belong together.
  package enum Key: Equatable, Sendable {
    case point, takeBack, done, end
    /// The person would rather type; the text is what the line begins with.
    case type(String)
    case other
  }

  /// What the tapping came to.
  package enum Outcome: Equatable, Sendable {
    case done, end
    case type(String)
  }

  /// Seconds from the start at which a point began.
  package private(set) var points: [Double] = []
  /// When the answer began, in seconds of the same clock as the keys.
  package private(set) var start: Double

  package init(start: Double) { self.start = start }

  /// Takes in a key.
  /// - Returns: How the tapping ended; nil where it goes on.
  package mutating func take(_ key: Key, at time: Double) -> Outcome? {
    switch key {
    case .point: points.append(time - start)
    case .takeBack: _ = points.popLast()
    case .done: return .done
    case .end: return .end
    case .type(let text): return .type(text)
    case .other: break
    }
    return nil
  }

  /// The answer begins again from here.
  package mutating func startOver(at time: Double) { self = Taps(start: time) }
}

extension Taps.Key {
  /// The keys in what a terminal sent at once.
  ///
  /// An escape sequence is one key that means nothing here, Esc alone is none of them; the wide blank
  /// that Chinese input methods send is a blank.
  package static func keys(in bytes: [UInt8]) -> [Self] {
    if bytes.first == 0x1B { return [bytes.count == 1 ? .type("") : .other] }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      switch scalar {
      case " ", "\u{3000}": .point
      case "\u{7F}", "\u{8}": .takeBack
      case "\r", "\n": .done
      case "\u{4}": .end
      case "t", "T": .type("")
      case "/": .type("/")
      default: .other
      }
    }
  }
}
