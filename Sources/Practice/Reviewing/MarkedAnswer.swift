import Scoring

/// Someone's words with everything that was found in them, in place, without saying how it looks.
package struct MarkedAnswer: Equatable, Sendable {
  package enum Mark: String, CaseIterable, Sendable {
    case longSentence, misconception, evidence, filler
  }

  package enum Piece: Equatable, Sendable {
    /// Words, with all marks that lie on them.
    case words(String, Set<Mark>)
    case opening(Mark)
    case closing(Mark)
    /// Which concepts or misconceptions stand on the words that end here; counted from 1.
    case index([Int], Mark)
  }

  /// A stretch of the answer, in Unicode scalars, and the number of what stands on it.
  package struct Span: Equatable, Sendable {
    package var range: Range<Int>
    package var number: Int?

    package init(_ range: Range<Int>, number: Int? = nil) {
      self.range = range
      self.number = number
    }
  }

  /// Joined, the words among them are the answer.
  package private(set) var pieces: [Piece] = []

  /// - Parameters:
  ///   - answer: As it was given.
  ///   - spans: By mark. Those of one mark that overlap or touch become one, each with its own
  ///     number at its end; what reaches beyond the answer is cut off.
  package init(_ answer: String, spans: [Mark: [Span]]) {
    let scalars = Array(answer.unicodeScalars)
    let spans = spans.mapValues { spans in
      spans.compactMap { span -> Span? in
        let range = span.range.clamped(to: 0..<scalars.count)
        return range.isEmpty ? nil : Span(range, number: span.number)
      }
    }
    let merged = spans.mapValues { Self.merged($0.map(\.range)) }
    let cuts = Set(
      [0, scalars.count]
        + spans.values.joined().flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    ).sorted()
    for (index, start) in cuts.enumerated() {
      // What closes does so in the opposite order, so that signs nest.
      for mark in Mark.allCases.reversed() {
        if merged[mark]?.contains(where: { $0.upperBound == start }) == true {
          pieces.append(.closing(mark))
        }
        let numbers = (spans[mark] ?? []).filter { $0.range.upperBound == start }
          .compactMap(\.number)
        if !numbers.isEmpty { pieces.append(.index(Set(numbers).sorted(), mark)) }
      }
      guard index + 1 < cuts.count else { break }
      for mark in Mark.allCases
      where merged[mark]?.contains(where: { $0.lowerBound == start }) == true {
        pieces.append(.opening(mark))
      }
      let marks = Mark.allCases.filter { mark in
        merged[mark]?.contains { $0.contains(start) } == true
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[start..<cuts[index + 1]])
      pieces.append(.words(String(text), Set(marks)))
    }
  }

  /// The marks that occur, in the order of their signs.
  package var marks: [Mark] {
    Mark.allCases.filter { pieces.contains(.opening($0)) }
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}

extension MarkedAnswer {
  /// Marks an answer with how it was understood.
  /// - Parameters:
  ///   - answer: As it was given.
  ///   - judgement: Nil marks nothing.
  ///   - numbers: By concept, the number that its evidence carries.
  ///   - letters: By misconception, the same.
  package init(
    _ answer: String, _ judgement: Judgement?, numbers: [String: Int], letters: [String: Int]
  ) {
    var spans: [Mark: [Span]] = [:]
    func add(_ evidence: [Evidence], _ mark: Mark, _ number: Int? = nil) {
      // A file that was edited by hand may hold an end before its start.
      spans[mark, default: []] += evidence.filter { $0.start >= 0 && $0.start < $0.end }
        .map { Span($0.start..<$0.end, number: number) }
    }
    for credit in judgement?.credits ?? [] {
      add(credit.evidence, .evidence, numbers[credit.concept])
    }
    for stated in judgement?.misconceptions ?? [] where stated.stance == .asserted {
      add(stated.evidence, .misconception, letters[stated.misconception])
    }
    add(judgement?.delivery.fillers ?? [], .filler)
    add(judgement?.delivery.longSentences ?? [], .longSentence)
    self.init(answer, spans: spans)
  }
}
