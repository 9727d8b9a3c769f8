/// How alike two sounds are, from 0 to 1: one less the cheapest way of turning one into the other,
/// over the weight of the heavier one.
///
/// The costs are set by hand: what accents and recognisers mix up (b and p, l and r, a vowel with its
/// neighbour) costs little, what they hear well (a k for an m) costs all.
struct Likeness {
  /// Whose ear it is.
  enum Ear {
    case english
    /// Chinese syllables for foreign words: a vowel after every consonant, no r apart from l.
    case chinese
  }

  private let costs: Costs

  init(ear: Ear) { costs = ear == .english ? .english : .chinese }

  /// The likeness of two sounds, or 0 where it is less than what is of use.
  func of(_ one: Sound, _ other: Sound, least: Float) -> Float {
    let heavier = max(one.weight, other.weight)
    guard heavier > 0 else { return 0 }
    let limit = (1 - least) * heavier
    let cost = cost(of: one.phones, other.phones, limit: limit)
    return cost > limit ? 0 : 1 - cost / heavier
  }

  /// Levenshtein's distance with weights, a row at a time, given up beyond the limit.
  private func cost(of one: [UInt8], _ other: [UInt8], limit: Float) -> Float {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: other.count + 1) { row in
      row.initialize(repeating: 0)
      for index in other.indices { row[index + 1] = row[index] + costs.omission(of: other[index]) }
      for phone in one {
        let least = advance(row, by: phone, along: other)
        if least > limit { return least }
      }
      return row[other.count]
    }
  }

  /// Turns the row into the next sound's; the least cost in it.
  private func advance(
    _ row: UnsafeMutableBufferPointer<Float>, by phone: UInt8, along other: [UInt8]
  ) -> Float {
    let omission = costs.omission(of: phone)
    var diagonal = row[0]
    row[0] += omission
    var least = row[0]
    for index in other.indices {
      let above = row[index + 1]
      row[index + 1] = min(
        diagonal + costs.exchange(of: phone, other[index]), above + omission,
        row[index] + costs.omission(of: other[index]))
      diagonal = above
      least = min(least, row[index + 1])
    }
    return least
  }
}

extension Likeness {
  /// What it costs to leave out or to exchange sounds, by the sounds' ASCII codes.
  fileprivate struct Costs: Sendable {
    private static let size = 128
    private var omissions: [Float]
    private var exchanges: [Float]

    func omission(of phone: UInt8) -> Float { omissions[Int(phone)] }

    func exchange(of one: UInt8, _ other: UInt8) -> Float {
      exchanges[Int(one) * Self.size + Int(other)]
    }

    static let english = Costs(vowel: 0.3)

    static let chinese: Costs = {
      var costs = Costs(vowel: 0.12)
      costs.setOmission(of: "LTD", to: 0.7)
      costs.setExchange(of: "LR JZ CZ CT HK FH 0S CS DZ XZ", to: 0.25)
      return costs
    }()

    private init(vowel: Float) {
      let codes = 0..<UInt8(Self.size)
      omissions = codes.map { Sound.isVowel($0) ? vowel : 1 }
      exchanges = codes.flatMap { one in
        codes.map { other in
          one == other ? 0 : Sound.isVowel(one) && Sound.isVowel(other) ? 0.2 : 1
        }
      }
      setOmission(of: "Y", to: 0.2)
      setOmission(of: "H", to: 0.3)
      setOmission(of: "W", to: 0.35)
      setOmission(of: "R", to: 0.4)
      setExchange(of: "BP DT GK FV SZ CX CJ JX JZ SX 0S 0T 0D 0F MN LR VW BV", to: 0.35)
      setExchange(of: "ei ae ao ou au iu", to: 0.1)
      setExchange(of: "Wu Wo Yi Yu Ra Re", to: 0.15)
    }

    private mutating func setOmission(of phones: String, to cost: Float) {
      for phone in phones.utf8 { omissions[Int(phone)] = cost }
    }

    private mutating func setExchange(of pairs: String, to cost: Float) {
      for pair in pairs.split(separator: " ") {
        let phones = pair.utf8.map(Int.init)
        exchanges[phones[0] * Self.size + phones[1]] = cost
        exchanges[phones[1] * Self.size + phones[0]] = cost
      }
    }
  }
}
