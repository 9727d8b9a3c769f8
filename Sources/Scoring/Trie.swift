/// Keys to slots: a trie whose nodes lie in one array, so that a search touches little memory.
struct Trie: Sendable {
  typealias Node = Int32
  typealias Key = (letters: [UInt32], slot: Lexicon.Slot)

  /// Where a word leads to by its stem, and as it was said.
  typealias Steps = (stem: Node, raw: Node)

  static let root: Node = 0
  /// No node: the letters lead nowhere.
  static let nowhere: Node = -1

  /// The children of a node lie side by side: those by a Latin letter first, in the order of the
  /// alphabet, so that counting the letters before one finds its child.
  private struct Branch: Sendable {
    /// The letter that leads here.
    var letter: UInt32
    /// One bit for each Latin letter that a child has.
    var alphabet: UInt32 = 0
    var firstChild: Node = 0
    var childCount: Int32 = 0
    /// Its slots lie side by side, too, in the order in which they came.
    var firstSlot: Int32 = 0
    var slotCount: Int32 = 0
  }

  private var branches = [Branch(letter: 0)]
  private var slots: [Lexicon.Slot] = []
  /// Where the root's children are whose letter is small, a syllable's number above all.
  private var firstSteps: [Node] = []

  /// How many nodes there are; they are numbered from 0.
  var count: Int { branches.count }

  init(_ keys: [Key]) {
    // One after another in the order of their letters; equal ones stay in the order in which they
    // came.
    let sorted = keys.enumerated().sorted { one, other in
      let (letters, others) = (one.element.letters, other.element.letters)
      if letters == others { return one.offset < other.offset }
      return letters.lexicographicallyPrecedes(others) { Self.rank($0) < Self.rank($1) }
    }
    grow(sorted.map(\.element))
    noteFirstSteps()
  }

  private mutating func noteFirstSteps() {
    let root = branches[Int(Self.root)]
    let children = root.firstChild..<root.firstChild + root.childCount
    let letters: [UInt32] = children.map { branches[Int($0)].letter }
    let largest: UInt32 = letters.filter { $0 < 0x1000 }.max() ?? 0
    firstSteps = Array(repeating: Self.nowhere, count: Int(largest) + 1)
    for child in children where branches[Int(child)].letter <= largest {
      firstSteps[Int(branches[Int(child)].letter)] = child
    }
  }

  /// The place of a letter in the order: the Latin ones first, from 0 to 25.
  private static func rank(_ letter: UInt32) -> UInt32 { letter &- 0x61 }

  /// A node to which nothing was added yet, and those of the sorted keys that lead through it.
  private struct Bud {
    var node: Node
    var depth: Int
    var keys: Range<Int>
  }

  /// Grows all nodes, one after another and not one from within another: a term may be longer than
  /// the stack is deep.
  private mutating func grow(_ keys: [Key]) {
    var buds = [Bud(node: Self.root, depth: 0, keys: 0..<keys.count)]
    while var bud = buds.popLast() {
      addSlots(to: &bud, keys)
      let firstChild = branches.count
      while let first = bud.keys.first {
        let letter = keys[first].letters[bud.depth]
        let end = Self.endOfFamily(from: first, in: bud.keys, keys, bud.depth)
        let child = Node(branches.count)
        branches.append(Branch(letter: letter))
        if Self.rank(letter) < 26 { branches[Int(bud.node)].alphabet |= 1 << Self.rank(letter) }
        buds.append(Bud(node: child, depth: bud.depth + 1, keys: first..<end))
        bud.keys = end..<bud.keys.upperBound
      }
      branches[Int(bud.node)].firstChild = Node(firstChild)
      branches[Int(bud.node)].childCount = Int32(branches.count - firstChild)
    }
  }

  /// Takes the slots of the keys that end at a bud, which come first.
  private mutating func addSlots(to bud: inout Bud, _ keys: [Key]) {
    let firstSlot = slots.count
    while let index = bud.keys.first, keys[index].letters.count == bud.depth {
      if !slots[firstSlot...].contains(keys[index].slot) { slots.append(keys[index].slot) }
      bud.keys.removeFirst()
    }
    branches[Int(bud.node)].firstSlot = Int32(firstSlot)
    branches[Int(bud.node)].slotCount = Int32(slots.count - firstSlot)
  }

  /// Where those of the sorted keys end that share a letter with the first one.
  private static func endOfFamily(
    from first: Int, in range: Range<Int>, _ keys: [Key], _ depth: Int
  ) -> Int {
    let letter = keys[first].letters[depth]
    var end = first + 1
    while end < range.upperBound, keys[end].letters[depth] == letter { end += 1 }
    return end
  }

  /// The node that the letter leads to, or ``nowhere``.
  func step(from node: Node, _ letter: UInt32) -> Node {
    if node == Self.root, letter < firstSteps.count { return firstSteps[Int(letter)] }
    let branch = branches[Int(node)]
    guard Self.rank(letter) < 26 else { return otherChild(of: branch, letter) }
    let bit: UInt32 = 1 << Self.rank(letter)
    guard branch.alphabet & bit != 0 else { return Self.nowhere }
    return branch.firstChild + Node((branch.alphabet & (bit - 1)).nonzeroBitCount)
  }

  private func otherChild(of branch: Branch, _ letter: UInt32) -> Node {
    var low = branch.firstChild + Node(branch.alphabet.nonzeroBitCount)
    var high = branch.firstChild + branch.childCount
    while low < high {
      let middle = (low + high) / 2
      let found = branches[Int(middle)].letter
      if found == letter { return middle }
      if Self.rank(found) < Self.rank(letter) { low = middle + 1 } else { high = middle }
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
  func slotPlaces(at node: Node) -> Range<Int> {
    let first = Int(branches[Int(node)].firstSlot)
    return first..<first + Int(branches[Int(node)].slotCount)
  }

  func slot(at place: Int) -> Lexicon.Slot { slots[place] }
}
