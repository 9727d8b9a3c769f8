/// Words and a number for each, from 0 in the order in which they came.
///
/// The letters of all lie in one buffer and are found by open addressing: an array a word would
/// cost an allocation a word, which an answer of 20,000 words has no time for.
struct WordTable: Sendable {
  private struct Entry: Sendable {
    var hash: UInt64
    var start: Int32
    var end: Int32
  }

  private var letters: [UInt32] = []
  private var entries: [Entry] = []
  /// Numbers of words plus one, 0 for an empty place; as many as a power of two, half of them empty.
  private var places: [Int32]

  var count: Int { entries.count }

  /// - Parameter capacity: How many words are expected; more are welcome.
  init(capacity: Int = 64) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    places = Array(repeating: 0, count: size)
    entries.reserveCapacity(capacity)
    letters.reserveCapacity(capacity * 8)
  }

  /// The words of a text that blanks part.
  init(parting text: String, capacity: Int = 64) {
    self.init(capacity: capacity)
    var word: [UInt32] = []
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" {
        insert(word[...])
        word.removeAll(keepingCapacity: true)
      } else {
        word.append(scalar.value)
      }
    }
    insert(word[...])
  }

  /// The letters of the word with this number.
  subscript(number: Int) -> ArraySlice<UInt32> {
    letters[Int(entries[number].start)..<Int(entries[number].end)]
  }

  func hash(of number: Int) -> UInt64 { entries[number].hash }

  func number(of word: ArraySlice<UInt32>) -> Int? {
    let number = places[place(of: word, Self.hash(word))]
    return number == 0 ? nil : Int(number) - 1
  }

  func contains(_ word: ArraySlice<UInt32>) -> Bool { number(of: word) != nil }

  /// The number of a word, which is added when it is new; the empty word is none.
  @discardableResult
  mutating func insert(_ word: ArraySlice<UInt32>) -> (number: Int, isNew: Bool) {
    let hash = Self.hash(word)
    let place = place(of: word, hash)
    if places[place] != 0 { return (Int(places[place]) - 1, false) }
    guard !word.isEmpty else { return (0, false) }
    let start = Int32(letters.count)
    letters.append(contentsOf: word)
    entries.append(Entry(hash: hash, start: start, end: Int32(letters.count)))
    places[place] = Int32(entries.count)
    if entries.count * 2 > places.count { grow() }
    return (entries.count - 1, true)
  }

  /// Where the word lies, or the empty place where it would.
  private func place(of word: ArraySlice<UInt32>, _ hash: UInt64) -> Int {
    var place = firstPlace(for: hash)
    while places[place] != 0 {
      let entry = entries[Int(places[place]) - 1]
      if entry.hash == hash, letters[Int(entry.start)..<Int(entry.end)] == word { break }
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  private func firstPlace(for hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (places.count - 1)
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for (number, entry) in entries.enumerated() {
      var place = firstPlace(for: entry.hash)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(number) + 1
    }
  }

  /// FNV-1a over scalars, 64 bits wide.
  static func hash(_ word: some Sequence<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in word { hash = (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}

/// What is known of some words.
struct WordMap<Value: Sendable>: Sendable {
  private var table = WordTable()
  private var values: [Value] = []

  subscript(word: ArraySlice<UInt32>) -> Value? { table.number(of: word).map { values[$0] } }

  /// Sets the value of a word, or changes the one that it has.
  mutating func set(_ word: ArraySlice<UInt32>, to value: Value, or merge: (inout Value) -> Void) {
    let (number, isNew) = table.insert(word)
    if isNew { values.append(value) } else { merge(&values[number]) }
  }
}
