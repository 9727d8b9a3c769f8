/// Takes what a program sends apart into characters and control sequences (ECMA-48).
struct ControlParser {
  enum Element: Equatable {
    case print(Unicode.Scalar)
    case control(Unicode.Scalar)
    /// `ESC [`, parameters, a final character; private ones begin with `?`.
    case sequence(Unicode.Scalar, [Int], isPrivate: Bool)
  }

  private enum State {
    case text, escape, charset, string, stringEscape
    case sequence(String)
  }

  private var state = State.text

  /// Takes a scalar.
  /// - Returns: What is complete with it, if anything.
  mutating func take(_ scalar: Unicode.Scalar) -> Element? {
    switch state {
    case .text:
      if scalar == "\u{1B}" {
        state = .escape
        return nil
      }
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      return isControl ? .control(scalar) : .print(scalar)
    case .escape:
      switch scalar {
      case "[": state = .sequence("")
      case "]", "P", "_", "^": state = .string
      case "(", ")": state = .charset
      default: state = .text
      }
    case .charset: state = .text
    case .string:
      if scalar == "\u{7}" { state = .text }
      if scalar == "\u{1B}" { state = .stringEscape }
    case .stringEscape: state = .text
    case .sequence(let parameters):
      guard (0x40...0x7E).contains(scalar.value) else {
        state = .sequence(parameters + String(scalar))
        return nil
      }
      state = .text
      let isPrivate = parameters.first == "?"
      let numbers = parameters.drop { $0 == "?" }.split(separator: ";").compactMap { Int($0) }
      return .sequence(scalar, numbers, isPrivate: isPrivate)
    }
    return nil
  }
}
