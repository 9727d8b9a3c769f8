import Interview
import Scenario
import Scoring

// The keys stand in alphabetical order, as `JSONEncoder` sorts them. Numbers and texts that the index
// does not need are passed over, yet only where they have the kind that the full decoder asks for.

extension Asking {
  init(_ json: inout CanonicalJSON) throws(CanonicalJSON.Unexpected) {
    try json.expect(",\"again\":")
    let again = try json.boolean()
    let language = try json.language()
    try json.expect(",\"number\":")
    let number = try json.integer()
    try json.expect(",\"of\":")
    let all = try json.integer()
    try json.expect(",\"question\":")
    let question = try json.string()
    let text = try json.text()
    try json.expect("}")
    self.init(
      question: question, number: number, of: all, text: text, language: language, again: again)
  }
}

extension Answering {
  init(_ json: inout CanonicalJSON) throws(CanonicalJSON.Unexpected) {
    let pauseBefore: Double? = json.skip(",\"pauseBefore\":") ? try json.number() : nil
    try json.expect(",\"question\":")
    let question = try json.string()
    let seconds: Double? = json.skip(",\"seconds\":") ? try json.number() : nil
    let text = try json.text()
    try json.expect("}")
    self.init(question: question, text: text, seconds: seconds, pauseBefore: pauseBefore)
  }
}

extension FollowingUp {
  init(_ json: inout CanonicalJSON) throws(CanonicalJSON.Unexpected) {
    try json.expect(",\"kind\":")
    guard let kind = Kind(rawValue: try json.string()) else { throw CanonicalJSON.Unexpected() }
    let language = try json.language()
    try json.expect(",\"question\":")
    let question = try json.string()
    try json.expect(",\"requested\":")
    let requested = try json.boolean()
    try json.expect(",\"target\":")
    let target = try json.string()
    let text = try json.text()
    try json.expect("}")
    self.init(
      question: question, kind: kind, target: target, text: text, language: language,
      requested: requested)
  }
}

extension Saying {
  init(_ json: inout CanonicalJSON) throws(CanonicalJSON.Unexpected) {
    try json.expect(",\"kind\":")
    guard let kind = Kind(rawValue: try json.string()) else { throw CanonicalJSON.Unexpected() }
    let language = try json.language()
    let text = try json.text()
    try json.expect("}")
    self.init(kind: kind, text: text, language: language)
  }
}

extension Judging {
  init(_ json: inout CanonicalJSON) throws(CanonicalJSON.Unexpected) {
    try json.expect(",\"judgement\":")
    let judgement = try Judgement(&json)
    try json.expect(",\"question\":")
    let question = try json.string()
    try json.expect(",\"score\":")
    let score = try json.number()
    try json.expect("}")
    self.init(question: question, judgement: judgement, score: score)
  }
}

extension Summary {
  init(_ json: inout CanonicalJSON) throws(CanonicalJSON.Unexpected) {
    let advice: String? = json.skip(",\"advice\":") ? try json.string() : nil
    try json.expect(",\"corrected\":")
    let corrected = try json.strings()
    try json.expect(",\"credits\":")
    let credits = try json.credits()
    let language = try json.language()
    try json.expect(",\"question\":")
    let question = try json.string()
    try json.expect(",\"score\":")
    let score = try json.number()
    try json.expect(",\"skipped\":")
    let skipped = try json.boolean()
    try json.expect(",\"standing\":")
    let standing = try json.strings()
    try json.expect("}")
    self.init(
      question: question, score: score, credits: credits, standing: standing,
      corrected: corrected, advice: advice, skipped: skipped, language: language)
  }
}

extension Judgement {
  /// Without the delivery.
  fileprivate init(_ json: inout CanonicalJSON) throws(CanonicalJSON.Unexpected) {
    try json.expect("{\"credits\":")
    let credits = try json.credits()
    try json.expect(",\"delivery\":")
    try json.passDelivery()
    try json.expect(",\"misconceptions\":")
    var misconceptions: [StatedMisconception] = []
    try json.array { json throws(CanonicalJSON.Unexpected) in
      misconceptions.append(try StatedMisconception(&json))
    }
    try json.expect("}")
    self.init(credits: credits, misconceptions: misconceptions, delivery: Delivery())
  }
}

extension StatedMisconception {
  fileprivate init(_ json: inout CanonicalJSON) throws(CanonicalJSON.Unexpected) {
    try json.expect("{\"evidence\":")
    try json.passEvidence()
    try json.expect(",\"misconception\":")
    let id = try json.string()
    try json.expect(",\"stance\":")
    guard let stance = Stance(rawValue: try json.string())
    else { throw CanonicalJSON.Unexpected() }
    try json.expect("}")
    self.init(misconception: id, stance: stance, evidence: [])
  }
}

extension CanonicalJSON {
  fileprivate mutating func language() throws(Unexpected) -> Language {
    try expect(",\"language\":")
    guard let language = Language(rawValue: try string()) else { throw Unexpected() }
    return language
  }

  fileprivate mutating func text() throws(Unexpected) -> String {
    try expect(",\"text\":")
    return try string()
  }

  fileprivate mutating func strings() throws(Unexpected) -> [String] {
    var strings: [String] = []
    try array { json throws(Unexpected) in strings.append(try json.string()) }
    return strings
  }

  /// Without their evidence.
  fileprivate mutating func credits() throws(Unexpected) -> [Credit] {
    var credits: [Credit] = []
    try array { json throws(Unexpected) in
      try json.expect("{\"concept\":")
      let concept = try json.string()
      try json.expect(",\"evidence\":")
      try json.passEvidence()
      try json.expect(",\"tier\":")
      guard let tier = Tier(rawValue: try json.string()) else { throw Unexpected() }
      try json.expect(",\"value\":")
      let value = try json.number()
      try json.expect("}")
      credits.append(Credit(concept: concept, tier: tier, value: value, evidence: []))
    }
    return credits
  }

  fileprivate mutating func passEvidence() throws(Unexpected) {
    try array { json throws(Unexpected) in
      try json.expect("{\"end\":")
      _ = try json.integer()
      try json.expect(",\"start\":")
      _ = try json.integer()
      try json.expect(",\"text\":")
      try json.passString()
      try json.expect("}")
    }
  }

  fileprivate mutating func passDelivery() throws(Unexpected) {
    try expect("{\"fillers\":")
    try passEvidence()
    try expect(",\"hedges\":")
    try passEvidence()
    try expect(",\"isTimed\":")
    _ = try boolean()
    try expect(",\"longSentences\":")
    try passEvidence()
    if skip(",\"pauseBefore\":") { _ = try number() }
    try expect(",\"repeats\":")
    try passEvidence()
    try expect(",\"seconds\":")
    _ = try number()
    try expect(",\"signposts\":")
    try passEvidence()
    try expect(",\"words\":")
    _ = try integer()
    try expect("}")
  }
}
