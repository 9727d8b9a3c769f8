/// Letters to slots: a trie whose edges lie in one table.
struct Trie: Sendable {
  typealias Node = Int32

  static let root: Node = 0
  /// No node: the letters lead nowhere.
  static let nowhere: Node = -1

  private struct Edge: Sendable {
    /// The node that it leaves and its letter; 0 for an empty place.
    var key: UInt64
    var node: Node
  }

  /// A slot of a node, and where its next one stands.
  private struct Link: Sendable {
    var slot: Lexicon.Slot
    var next: Int32
  }

  /// Found by open addressing; as many as a power of two, half of them empty.
  private var edges = Array(repeating: Edge(key: 0, node: 0), count: 64)
  private var edgeCount = 0
  private var shift: UInt64 = 58
  /// For each node its first link, or -1.
  private var firstLinks: [Int32] = [-1]
  private var links: [Link] = []

  /// Adds a key and returns its node.
  @discardableResult
  mutating func insert(_ key: some Sequence<UInt32>, _ slot: Lexicon.Slot) -> Node {
    var node = Self.root
    for scalar in key {
      let next = step(from: node, scalar)
      node = next == Self.nowhere ? addNode(after: node, scalar) : next
    }
    if node != Self.root { add(slot, to: node) }
    return node
  }

  /// The node that the letter leads to, or ``nowhere``.
  func step(from node: Node, _ scalar: UInt32) -> Node {
    let edge = edges[place(of: Self.key(node, scalar))]
    return edge.key == 0 ? Self.nowhere : edge.node
  }

  func descend(from node: Node, along scalars: ArraySlice<UInt32>) -> Node {
    var node = node
    for scalar in scalars {
      node = step(from: node, scalar)
      if node == Self.nowhere { break }
    }
    return node
  }

  /// Calls the body with each slot of a node, in the order in which they were added.
  @inline(__always)
  func forEachSlot(at node: Node, _ body: (Lexicon.Slot) -> Void) {
    var link = firstLinks[Int(node)]
    while link >= 0 {
      body(links[Int(link)].slot)
      link = links[Int(link)].next
    }
  }

  private mutating func add(_ slot: Lexicon.Slot, to node: Node) {
    let added = Int32(links.count)
    var link = firstLinks[Int(node)]
    if link < 0 { firstLinks[Int(node)] = added }
    while link >= 0 {
      if links[Int(link)].slot == slot { return }
      let next = links[Int(link)].next
      if next < 0 { links[Int(link)].next = added }
      link = next
    }
    links.append(Link(slot: slot, next: -1))
  }

  private mutating func addNode(after node: Node, _ scalar: UInt32) -> Node {
    let added = Node(firstLinks.count)
    firstLinks.append(-1)
    edgeCount += 1
    if edgeCount * 2 > edges.count { grow() }
    let key = Self.key(node, scalar)
    edges[place(of: key)] = Edge(key: key, node: added)
    return added
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: Edge(key: 0, node: 0), count: old.count * 2)
    shift -= 1
    for edge in old where edge.key != 0 { edges[place(of: edge.key)] = edge }
  }

  /// Where an edge lies, or the empty place where it would.
  private func place(of key: UInt64) -> Int {
    // Fibonacci hashing: the high bits of the product depend on all bits of the key.
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while edges[place].key != 0, edges[place].key != key { place = (place + 1) & (edges.count - 1) }
    return place
  }

  /// One more than the letter, so that no key is 0.
  private static func key(_ node: Node, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar) + 1
  }
}
