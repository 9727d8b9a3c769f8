import Foundation

/// What a person decided about rescues, by scenario, so that nobody is asked twice.
///
/// Reading and writing files is the caller's: this is the value and its JSON (`viva/rescues.json`).
package struct RescueMemory: Equatable, Sendable, Codable {
  /// What became of one spelling.
  package enum Fate: Equatable, Sendable, Codable {
    /// It was confirmed before, as this term: it is offered first, and surely.
    case confirmed(term: String)
    /// It is put right without asking.
    case always(term: String)
    /// It is not offered again.
    case refused
  }

  /// By scenario id, then by what was heard, folded as ``key(_:)`` folds it.
  private var fates: [String: [String: Fate]]

  package init() { fates = [:] }

  /// What is known of words heard in a scenario.
  package func fate(of heard: String, in scenario: String) -> Fate? {
    fates[scenario]?[Self.key(heard)]
  }

  package mutating func remember(
    _ decision: RescueDialog.Decision, for rescue: Rescue, in scenario: String
  ) {
    let fate: Fate =
      switch decision {
      case .accept: .confirmed(term: rescue.term)
      case .always: .always(term: rescue.term)
      case .refuse: .refused
      }
    fates[scenario, default: [:]][Self.key(rescue.heard)] = fate
  }

  /// Parts proposals into those to apply at once and those to ask about; refused ones are in neither.
  package func sort(
    _ rescues: [Rescue], in scenario: String
  ) -> (apply: [Rescue], ask: [Rescue]) {
    var apply: [Rescue] = []
    var ask: [Rescue] = []
    for var rescue in rescues {
      switch fate(of: rescue.heard, in: scenario) {
      case .refused: continue
      case .always(let term):
        rescue.term = term
        apply.append(rescue)
      case .confirmed(let term):
        rescue.term = term
        rescue.sureness = 1
        ask.append(rescue)
      case nil: ask.append(rescue)
      }
    }
    return (apply, ask)
  }

  /// Case and blanks do not make other words of the same.
  private static func key(_ heard: String) -> String {
    heard.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension RescueMemory {
  /// The memory as a file holds it; a file that is missing, torn or of another make is an empty one,
  /// since all that is lost is that questions are asked again.
  package init(json: Data?) {
    self = json.flatMap { try? JSONDecoder().decode(RescueMemory.self, from: $0) } ?? RescueMemory()
  }

  /// Steady in its order, so that the file changes only where a decision did.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    let data = (try? encoder.encode(self)) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

/// Where the memory is kept: its two effects handed in, so that tests need no home folder.
package struct RescueStore: Sendable {
  private let read: @Sendable () -> Data?
  private let write: @Sendable (String) throws -> Void

  /// - Parameters:
  ///   - read: The bytes of `rescues.json` in the data folder, or nil where there is none.
  ///   - write: Puts the text in place of the file, readable by its owner alone.
  package init(
    read: @escaping @Sendable () -> Data?, write: @escaping @Sendable (String) throws -> Void
  ) {
    self.read = read
    self.write = write
  }

  package func load() -> RescueMemory { RescueMemory(json: read()) }

  package func save(_ memory: RescueMemory) throws { try write(memory.json) }
}
