import Foundation
import Interview
import Scenario
import Scoring

extension Transcript {
  /// Lays the session out for reading, in its own language.
  /// - Parameters:
  ///   - zone: The clock that its date is told by.
  ///   - extra: What else is to stand below a question, in harmless words.
  /// - Returns: The page, its texts harmless.
  package func page(
    in zone: TimeZone, adding extra: (Turn) -> [Page.Block] = { _ in [] }
  ) -> Page {
    let words = PageWords(language: language)
    var blocks: [Page.Block] = [.title(opening.title[language].visible)]
    blocks.append(
      .facts(
        score: score.map(words.score),
        [
          Timestamp(started).wallClock(in: zone),
          opening.occasion.map(words.occasion) ?? words.mode(opening.mode),
          closing.map { words.duration($0.seconds) }, words.state(state),
        ].compactMap { $0 }))
    for turn in turns { blocks += turn.blocks(in: words, zone) + extra(turn) }
    if !unasked.isEmpty {
      blocks.append(
        .list(label: words.unaskedLabel, unasked.map { $0.ask[language].visible }))
    }
    blocks.append(.note(words.scoring))
    blocks.append(.note("\(id) · Viva \(opening.version.visible)"))
    return Page(blocks)
  }
}

extension Turn {
  fileprivate func blocks(in words: PageWords, _ zone: TimeZone) -> [Page.Block] {
    var blocks: [Page.Block] = [.question(number, text.visible)]
    blocks.append(.facts(score: score.map(words.score), facts(in: words)))
    blocks += exchanges.compactMap { $0.block(in: words) }
    let lists = [
      (words.coveredLabel, covered(in: words)),
      (words.missedLabel, missed(in: words)),
      (words.misconceptionsLabel, misconceptions(in: words)),
    ]
    blocks += lists.filter { !$0.1.isEmpty }.map { .list(label: $0.0, $0.1) }
    if let delivery {
      blocks.append(.remark(label: words.deliveryLabel, words.delivery(delivery)))
    }
    if let advice = summary?.advice {
      blocks.append(.remark(label: words.adviceLabel, advice.visible))
    }
    for retake in retakes {
      let score = words.score(retake.retaking.score)
      blocks.append(.remark(label: words.retakeLabel(retake.at, in: zone), score))
      blocks.append(.quote(Passage.visible(retake.retaking.text, retake.retaking.judgement)))
    }
    blocks += notes.map { .remark(label: words.noteLabel, $0.visible) }
    return blocks
  }

  private func facts(in words: PageWords) -> [String] {
    var facts: [String] = []
    if !credits.isEmpty {
      facts.append(words.covered(credits.count { $0.value > 0 }, of: credits.count))
    }
    if summary?.skipped == true {
      facts.append(words.skipped)
    } else if answers.isEmpty {
      facts.append(words.unanswered)
    }
    return facts
  }

  private func covered(in words: PageWords) -> [String] {
    credits.filter { $0.value > 0 }.map { credit in
      words.covered(
        gloss(of: credit.concept), value: credit.value, words: said(credit.evidence))
    }
  }

  /// The weightiest first.
  private func missed(in words: PageWords) -> [String] {
    Tier.allCases.flatMap { tier in
      credits.filter { $0.value <= 0 && $0.tier == tier }.map {
        words.missed(gloss(of: $0.concept), tier: tier)
      }
    }
  }

  private func misconceptions(in words: PageWords) -> [String] {
    func item(_ id: String, isCorrected: Bool) -> String {
      let known = record?.misconceptions.first { $0.id == id }
      let said = said(self.words(stating: id))
      return words.misconception(
        said.isEmpty ? known?.gloss[language].visible ?? id : words.quoted(said),
        isCorrected: isCorrected, correction: known?.correction[language].visible ?? "")
    }
    return standing.map { item($0, isCorrected: false) }
      + corrected.map { item($0, isCorrected: true) }
  }

  private func gloss(of concept: String) -> String {
    record?.concepts.first { $0.id == concept }?.gloss[language].visible ?? concept
  }

  /// At most three stretches of words, each on one line.
  private func said(_ evidence: [Evidence]) -> [String] {
    evidence.map { $0.text.visible.replacing("\n", with: " ") }.unique.prefix(3).map { $0 }
  }
}

extension Turn.Exchange {
  fileprivate func block(in words: PageWords) -> Page.Block? {
    switch self {
    case .answer(let answer):
      return .quote(Passage.visible(answer.text, answer.judgement))
    case .followUp(let followUp):
      return .remark(label: words.label(followUp.kind), followUp.text.visible)
    case .said(let saying):
      return words.label(saying.kind).map { .remark(label: $0, saying.text.visible) }
    case .command(let command):
      // What was said in words belongs to the conversation, a slash command does not.
      return command.command == .dontKnow ? .quote([Passage(command.text.visible)]) : nil
    }
  }
}

extension Passage {
  /// An answer with the words that earned credit marked, made harmless.
  fileprivate static func visible(_ answer: String, _ judgement: Judgement?) -> [Passage] {
    parts(of: answer, evidence: judgement?.credits.flatMap(\.evidence) ?? []).map {
      Passage($0.text.visible, isEvidence: $0.isEvidence)
    }
  }
}
