/// A word's letters, folded, and a number that tells most words apart.
struct Spelling {
  let letters: ArraySlice<UInt32>
  /// FNV-1a over the letters, 64 bits wide.
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
/// cost an allocation a word, which an answer of 20,000 words has no time for.
struct WordTable: Sendable {
  private struct Entry: Sendable {
    var hash: UInt64
    var letters: Range<Int32>
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
    let number = places[place(of: word)]
    return number == 0 ? nil : Int(number) - 1
  }

  func contains(_ word: Spelling) -> Bool { places[place(of: word)] != 0 }

  /// The number of a word, which is added when it is new; the empty word is none.
  @discardableResult
  mutating func insert(_ word: Spelling) -> (number: Int, isNew: Bool) {
    let place = place(of: word)
    if places[place] != 0 { return (Int(places[place]) - 1, false) }
    guard !word.letters.isEmpty else { return (0, false) }
    entries.append(Entry(hash: word.hash, letters: store(word.letters)))
    places[place] = Int32(entries.count)
    if entries.count * 2 > places.count { grow() }
    return (entries.count - 1, true)
  }

  /// Keeps letters that are no word of the table.
  mutating func store(_ more: ArraySlice<UInt32>) -> Range<Int32> {
    let start = Int32(letters.count)
    for letter in more { letters.append(letter) }
    return start..<Int32(letters.count)
  }

  /// Where the word lies, or the empty place where it would.
  private func place(of word: Spelling) -> Int {
    var place = firstPlace(for: word.hash)
    while places[place] != 0 {
      let entry = entries[Int(places[place]) - 1]
      if entry.hash == word.hash, isSpelled(entry.letters, as: word) { break }
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  private func isSpelled(_ range: Range<Int32>, as word: Spelling) -> Bool {
    guard range.count == word.letters.count else { return false }
    var index = Int(range.lowerBound)
    for letter in word.letters {
      if letters[index] != letter { return false }
      index += 1
    }
    return true
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
