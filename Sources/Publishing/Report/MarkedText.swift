import Scoring

/// An answer in stretches, each with all that was found in it.
struct MarkedText: Equatable {
  struct Stretch: Equatable {
    var text: String
    /// Numbers of the concepts that these words earned.
    var concepts: [Int] = []
    /// Of those, the ones whose words end here.
    var endingConcepts: [Int] = []
    /// Ids of the misconceptions that these words state.
    var misconceptions: [String] = []
    var endingMisconceptions: [String] = []
    var isFiller = false
  }

  private(set) var stretches: [Stretch] = []

  /// - Parameters:
  ///   - answer: As it was given.
  ///   - judgement: Of this answer; nil marks nothing. Spans that reach beyond the answer, as only a
  ///     damaged file has them, are cut to it.
  ///   - number: The number of a concept, by its id.
  init(_ answer: String, _ judgement: Judgement?, number: (String) -> Int?) {
    let scalars = Array(answer.unicodeScalars)
    var spans: [(range: Range<Int>, mark: Mark)] = []
    func add(_ evidence: [Evidence], _ mark: Mark) {
      for span in evidence {
        let (start, end) = (max(0, span.start), min(span.end, scalars.count))
        if start < end { spans.append((start..<end, mark)) }
      }
    }
    for credit in judgement?.credits ?? [] where credit.value > 0 {
      if let number = number(credit.concept) { add(credit.evidence, .concept(number)) }
    }
    for stated in judgement?.misconceptions ?? [] where stated.stance == .asserted {
      add(stated.evidence, .misconception(stated.misconception))
    }
    add(judgement?.delivery.fillers ?? [], .filler)

    let cuts = Set(
      spans.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [0, scalars.count])
    let sorted = cuts.sorted()
    for (start, end) in zip(sorted, sorted.dropFirst()) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[start..<end])
      var stretch = Stretch(text: String(text))
      for span in spans where span.range.lowerBound <= start && end <= span.range.upperBound {
        stretch.add(span.mark, ends: span.range.upperBound == end)
      }
      stretches.append(stretch)
    }
    // Words that go on have not ended yet.
    for index in stretches.indices.dropLast() {
      let next = stretches[index + 1]
      stretches[index].endingConcepts.removeAll(where: next.concepts.contains)
      stretches[index].endingMisconceptions.removeAll(where: next.misconceptions.contains)
    }
  }

  fileprivate enum Mark {
    case concept(Int)
    case misconception(String)
    case filler
  }
}

extension MarkedText.Stretch {
  fileprivate mutating func add(_ mark: MarkedText.Mark, ends: Bool) {
    switch mark {
    case .concept(let number):
      if !concepts.contains(number) { concepts.append(number) }
      if ends, !endingConcepts.contains(number) { endingConcepts.append(number) }
    case .misconception(let id):
      if !misconceptions.contains(id) { misconceptions.append(id) }
      if ends, !endingMisconceptions.contains(id) { endingMisconceptions.append(id) }
    case .filler: isFiller = true
    }
  }
}
