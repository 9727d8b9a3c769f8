/// Keys to slots: a trie whose nodes lie in one array, so that a search touches little memory.
struct Trie: Sendable {
  typealias Node = Int32
  typealias Key = (letters: [UInt32], slot: Lexicon.Slot)

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
    let order = keys.indices.sorted {
      keys[$0].letters == keys[$1].letters
        ? $0 < $1 : keys[$0].letters.lexicographicallyPrecedes(keys[$1].letters)
    }
    grow(at: Self.root, depth: 0, keys: keys, order[...])
    firstSteps = (0..<0x80).map { search(from: Self.root, $0) }
  }

  /// Grows all that follows a node, from the keys that lead through it.
  private mutating func grow(at node: Node, depth: Int, keys: [Key], _ order: ArraySlice<Int>) {
    // Those that end here come first.
    let ending = order.prefix { keys[$0].letters.count == depth }
    let first = slots.count
    for key in ending where !slots[first...].contains(keys[key].slot) {
      slots.append(keys[key].slot)
    }
    ownSlots[Int(node)] = first..<slots.count
    var rest = order.dropFirst(ending.count)
    var families: [ArraySlice<Int>] = []
    while let key = rest.first {
      let letter = keys[key].letters[depth]
      let family = rest.prefix { keys[$0].letters[depth] == letter }
      families.append(family)
      rest = rest.dropFirst(family.count)
    }
    let child = Node(branches.count)
    branches[Int(node)].firstChild = child
    branches[Int(node)].childCount = Int32(families.count)
    for family in families {
      branches.append(Branch(letter: keys[family[family.startIndex]].letters[depth]))
      ownSlots.append(0..<0)
    }
    for (offset, family) in families.enumerated() {
      grow(at: child + Node(offset), depth: depth + 1, keys: keys, family)
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
