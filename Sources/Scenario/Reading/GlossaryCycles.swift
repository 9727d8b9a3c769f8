/// Finds entries that take in themselves, straight or through others.
///
/// A walk in depth with a stack of its own: a hostile file can make a chain of entries that is
/// longer than the program's stack.
struct GlossaryCycles {
  private let entries: [GlossaryEntry]
  private let indices: [String: Int]
  private var states: [State]
  private var stack: [(entry: Int, nextTerm: Int)] = []
  private(set) var problems: [Problem] = []

  private enum State: Equatable {
    case unseen
    case open(depth: Int)
    case finished
  }

  init(in entries: [GlossaryEntry]) {
    self.entries = entries
    indices = Dictionary(
      entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    states = Array(repeating: .unseen, count: entries.count)
    for entry in entries.indices where states[entry] == .unseen { walk(from: entry) }
  }

  private mutating func walk(from entry: Int) {
    open(entry)
    while let (entry, nextTerm) = stack.last {
      guard nextTerm < entries[entry].terms.count else {
        states[entry] = .finished
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].nextTerm += 1
      let term = entries[entry].terms[nextTerm]
      guard let id = term.value.includedEntry, let included = indices[id] else { continue }
      switch states[included] {
      case .unseen: open(included)
      case .open(let depth): report(term, closing: depth)
      case .finished: continue
      }
    }
  }

  private mutating func open(_ entry: Int) {
    states[entry] = .open(depth: stack.count)
    stack.append((entry, nextTerm: 0))
  }

  private mutating func report(_ term: Located<String>, closing depth: Int) {
    let circle = stack[depth...].prefix(5).map { "<\(entries[$0.entry].id)>" }
    let omission = stack.count - depth > 5 ? ["…"] : []
    let path = (circle + omission + [term.value]).joined(separator: " → ")
    problems.append(
      Problem(
        at: term.place, "the entry takes in itself: \(path)", mend: "leave one of them out"))
  }
}
