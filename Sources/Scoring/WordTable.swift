/// A word's letters, folded, and a number that tells words apart.
struct Spelling {
  let letters: ArraySlice<UInt32>
  /// FNV-1a over the letters, 64 bits wide: of 100,000 different words the odds that any two have
  /// the same one are 1 in 4 thousand million.
  let hash: UInt64

  init(_ letters: ArraySlice<UInt32>) {
    self.letters = letters
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }
    self.hash = hash
  }
}

/// Words and a number for each, from 0 in the order in which they came.
///
/// The letters of all lie in one buffer and are found by open addressing: an array a word would
/// cost an allocation a word, which an answer of 20,000 words has no time for. A word is known by
/// its hash, which lies at its place: to compare the letters would touch memory twice more.
struct WordTable: Sendable {
  private struct Place: Sendable {
    var hash: UInt64
    /// The word's number, or -1 where the place is empty.
    var number: Int32
  }

  private struct Entry: Sendable {
    var hash: UInt64
    var letters: Range<Int32>
  }

  private var letters: [UInt32] = []
  private var entries: [Entry] = []
  /// As many as a power of two, half of them empty.
  private var places: [Place]
  private static let empty = Place(hash: 0, number: -1)

  var count: Int { entries.count }

  /// - Parameter capacity: How many words are expected; more are welcome.
  init(capacity: Int = 64) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    places = Array(repeating: Self.empty, count: size)
    entries.reserveCapacity(capacity)
    letters.reserveCapacity(capacity * 8)
  }

  /// The words of a text that blanks part.
  init(parting text: String, capacity: Int = 64) {
    self.init(capacity: capacity)
    var word: [UInt32] = []
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" {
        insert(Spelling(word[...]))
        word.removeAll(keepingCapacity: true)
      } else {
        word.append(scalar.value)
      }
    }
    insert(Spelling(word[...]))
  }

  /// Where the letters of the word with this number are stored.
  subscript(number: Int) -> Range<Int32> { entries[number].letters }

  func hash(of number: Int) -> UInt64 { entries[number].hash }

  /// Stored letters.
  subscript(range: Range<Int32>) -> ArraySlice<UInt32> {
    letters[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// A stored letter.
  func letter(at index: Int32) -> UInt32 { letters[Int(index)] }

  func number(of word: Spelling) -> Int? {
    let number = places[place(of: word.hash)].number
    return number < 0 ? nil : Int(number)
  }

  func contains(_ word: Spelling) -> Bool { places[place(of: word.hash)].number >= 0 }

  /// The number of a word, which is added when it is new; the empty word is none.
  @discardableResult
  mutating func insert(_ word: Spelling) -> (number: Int, isNew: Bool) {
    let place = place(of: word.hash)
    if places[place].number >= 0 { return (Int(places[place].number), false) }
    guard !word.letters.isEmpty else { return (0, false) }
    places[place] = Place(hash: word.hash, number: Int32(entries.count))
    entries.append(Entry(hash: word.hash, letters: store(word.letters)))
    if entries.count * 2 > places.count { grow() }
    return (entries.count - 1, true)
  }

  /// Keeps letters that are no word of the table.
  mutating func store(_ more: ArraySlice<UInt32>) -> Range<Int32> {
    let start = Int32(letters.count)
    for letter in more { letters.append(letter) }
    return start..<Int32(letters.count)
  }

  /// Where the word with this hash lies, or the empty place where it would.
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (places.count - 1)
    while places[place].number >= 0, places[place].hash != hash {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  private mutating func grow() {
    places = Array(repeating: Self.empty, count: places.count * 2)
    for (number, entry) in entries.enumerated() {
      places[place(of: entry.hash)] = Place(hash: entry.hash, number: Int32(number))
    }
  }
}

/// What is known of some words.
struct WordMap<Value: Sendable>: Sendable {
  private var table = WordTable()
  private var values: [Value] = []

  subscript(word: Spelling) -> Value? { table.number(of: word).map { values[$0] } }

  /// Sets the value of a word, or changes the one that it has.
  mutating func set(_ word: Spelling, to value: Value, or merge: (inout Value) -> Void) {
    let (number, isNew) = table.insert(word)
    if isNew { values.append(value) } else { merge(&values[number]) }
  }

  func forEachWord(_ body: (ArraySlice<UInt32>) -> Void) {
    for number in 0..<table.count { body(table[table[number]]) }
  }
}
