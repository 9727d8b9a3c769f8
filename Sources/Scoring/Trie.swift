/// Keys to slots: a trie whose nodes lie in one array, so that a search touches little memory.
struct Trie: Sendable {
  typealias Node = Int32
  typealias Key = (letters: [UInt32], slot: Lexicon.Slot)

  /// Where a word leads to by its stem, and as it was said.
  typealias Steps = (stem: Node, raw: Node)

  static let root: Node = 0
  /// No node: the letters lead nowhere.
  static let nowhere: Node = -1

  /// The children of a node lie side by side, in the order of their letters; those of an only child
  /// lie just behind it.
  private struct Branch: Sendable {
    /// The letter that leads here.
    var letter: UInt32
    var firstChild: Node = 0
    var childCount: Int32 = 0
  }

  private var branches = [Branch(letter: 0)]
  private var slots: [Lexicon.Slot] = []
  /// For each node which of the slots are its own, in the order in which they came.
  private var ownSlots = [0..<0]
  /// Where each ASCII letter leads to from the root, which has more children than any other node.
  private var firstSteps: [Node] = []

  /// How many nodes there are; they are numbered from 0.
  var count: Int { branches.count }

  init(_ keys: [Key]) {
    // One after another in the order of their letters; equal ones stay in the order in which they
    // came.
    let sorted = keys.enumerated().sorted { one, other in
      one.element.letters == other.element.letters
        ? one.offset < other.offset
        : one.element.letters.lexicographicallyPrecedes(other.element.letters)
    }
    grow(at: Self.root, depth: 0, sorted.map(\.element), 0..<keys.count)
    firstSteps = (0..<0x80).map { search(from: Self.root, $0) }
  }

  /// Grows all that follows a node, from those of the sorted keys that lead through it.
  private mutating func grow(at node: Node, depth: Int, _ keys: [Key], _ range: Range<Int>) {
    var rest = range
    let firstSlot = slots.count
    // Those that end here come first.
    while let index = rest.first, keys[index].letters.count == depth {
      if !slots[firstSlot...].contains(keys[index].slot) { slots.append(keys[index].slot) }
      rest.removeFirst()
    }
    ownSlots[Int(node)] = firstSlot..<slots.count
    let firstChild = branches.count
    var families: [Range<Int>] = []
    while let index = rest.first {
      let letter = keys[index].letters[depth]
      var end = index + 1
      while end < rest.upperBound, keys[end].letters[depth] == letter { end += 1 }
      families.append(index..<end)
      branches.append(Branch(letter: letter))
      ownSlots.append(0..<0)
      rest = end..<rest.upperBound
    }
    branches[Int(node)].firstChild = Node(firstChild)
    branches[Int(node)].childCount = Int32(families.count)
    for (offset, family) in families.enumerated() {
      grow(at: Node(firstChild + offset), depth: depth + 1, keys, family)
    }
  }

  /// The node that the letter leads to, or ``nowhere``.
  func step(from node: Node, _ letter: UInt32) -> Node {
    node == Self.root && letter < 0x80 ? firstSteps[Int(letter)] : search(from: node, letter)
  }

  private func search(from node: Node, _ letter: UInt32) -> Node {
    let branch = branches[Int(node)]
    var low = Int(branch.firstChild)
    var high = low + Int(branch.childCount)
    while low < high {
      let middle = (low + high) / 2
      let found = branches[middle].letter
      if found == letter { return Node(middle) }
      if found < letter { low = middle + 1 } else { high = middle }
    }
    return Self.nowhere
  }

  func descend(from node: Node, along letters: ArraySlice<UInt32>) -> Node {
    var node = node
    for letter in letters {
      node = step(from: node, letter)
      if node == Self.nowhere { break }
    }
    return node
  }

  /// The places of a node's slots, in the order in which they came.
  func slotPlaces(at node: Node) -> Range<Int> { ownSlots[Int(node)] }

  func slot(at place: Int) -> Lexicon.Slot { slots[place] }
}
