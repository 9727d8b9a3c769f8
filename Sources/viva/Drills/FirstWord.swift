import Interview

/// Holds back what a drill would write until the person has said something: one that was left at
/// once is no session, and would only stand in the way as the last one.
struct FirstWord {
  private var held: [Event] = []
  private var isOver = false

  /// - Returns: What is to be written now, with all that was held back; empty before the first word.
  mutating func pass(_ events: [Event]) -> [Event] {
    if isOver { return events }
    held += events
    guard held.contains(where: \.body.isFirstWord) else { return [] }
    isOver = true
    defer { held = [] }
    return held
  }
}

extension Event.Body {
  /// Whether the person said something that counts, be it that they do not know.
  fileprivate var isFirstWord: Bool {
    switch self {
    case .answered, .judged: true
    case .commanded(let commanding): commanding.command == .dontKnow
    default: false
    }
  }
}
