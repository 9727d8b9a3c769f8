import Drills
import Foundation
import Interview
import Scenario
import Scoring
import Terminal
import Transcripts

/// Finds out which words a person says meant which concept.
struct DisputeTalk {
  let held: HeldQuestion
  let screen: Screen

  private var words: DisputeWords { DisputeWords(language: held.language) }

  /// - Parameters:
  ///   - concept: The concept's id or its number among the missed; asked for where it is nil.
  ///   - quote: The words or the number of a sentence; asked for where it is nil.
  ///   - listen: The person's next line behind a prompt; nil where there is none.
  /// - Returns: Nil where the person thought better of it, or nothing was missed.
  /// - Throws: ``Failure`` for what cannot be disputed, with why.
  func hold(
    concept: String?, quote: String?, listen: (StyledText) -> String?
  ) throws -> Dispute? {
    let rubric = Rubric(question: held.question, glossary: held.scenario.glossary)
    let judgements = held.said.map { rubric.judge($0.text, to: $0.reply) }
    let missed = Reasons.missed(of: held, judgements)
    guard !missed.isEmpty else {
      screen.show(StyledText(WhyWords(language: held.language).nothingMissed), margin: "  ")
      return nil
    }
    let named = try concept.map { try held.question.conceptID($0, missed: missed) }
    guard let id = named ?? askForConcept(missed, listen) else { return nil }
    let sentences = held.said.flatMap { said in
      let parts = Sentences(of: said.text)
      return parts.ranges.map { parts.text($0) }
    }
    func dispute(_ quote: String) throws(Dispute.Refusal) -> Dispute {
      let number = Int(quote).flatMap { sentences.indices.contains($0 - 1) ? $0 - 1 : nil }
      return try Dispute(
        that: number.map { sentences[$0] } ?? quote, meant: id, in: held.said, to: held.question,
        glossary: held.scenario.glossary)
    }
    do throws(Dispute.Refusal) {
      if let quote { return try dispute(quote) }
    } catch {
      throw Failure(words.refusal(error))
    }
    return askForWords(of: sentences, listen, dispute)
  }

  /// - Returns: The concept's id; nil where the person leaves it at that.
  private func askForConcept(
    _ missed: [String], _ listen: (StyledText) -> String?
  ) -> String? {
    screen.show()
    screen.show(StyledText(words.whichConcept, .dim), margin: "  ")
    for (index, id) in missed.enumerated() {
      let gloss = held.question.concept(withID: id)?.gloss[held.language].harmless ?? id
      screen.show(StyledText(gloss), margin: number(index))
    }
    while let text = answer(listen(StyledText("  \(words.conceptPrompt) ", .accent))) {
      if let id = try? held.question.conceptID(text, missed: missed) { return id }
      screen.show(StyledText(words.numbers(missed.count), .dim), margin: "  ")
    }
    return nil
  }

  /// - Returns: Nil where the person leaves it at that; what cannot be disputed is asked for again.
  private func askForWords(
    of sentences: [String], _ listen: (StyledText) -> String?,
    _ dispute: (String) throws(Dispute.Refusal) -> Dispute
  ) -> Dispute? {
    screen.show(StyledText(words.whichWords, .dim), margin: "  ")
    for (index, sentence) in sentences.enumerated() {
      screen.show(StyledText(sentence.harmless.onOneLine), margin: number(index))
    }
    while let quote = answer(listen(StyledText("  \(words.wordsPrompt) ", .accent))) {
      do throws(Dispute.Refusal) {
        return try dispute(quote)
      } catch {
        screen.show(StyledText(words.refusal(error), .dim), margin: "  ")
      }
    }
    return nil
  }

  private func number(_ index: Int) -> StyledText {
    StyledText("  \(index + 1 < 10 ? " " : "")\(index + 1)  ", .dim)
  }

  private func answer(_ line: String?) -> String? {
    let text = line?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    return text.isEmpty || text == "0" ? nil : text
  }

  /// Tells what came of it.
  func show(_ dispute: Dispute) {
    for line in words.result(dispute) { screen.show(StyledText(line.harmless), margin: "  ") }
  }
}

extension Dispute {
  /// What goes into the session: the dispute, and, where the phrase counts, every answer that earns
  /// more by it, judged again.
  /// - Parameters:
  ///   - held: The question that it is about.
  ///   - scenario: With the phrase.
  /// - Returns: In the order in which they are to be written.
  func events(in held: HeldQuestion, judgedBy scenario: Scenario) -> [Event.Body] {
    let disputing = Event.Body.disputed(
      Disputing(
        question: question, concept: concept, answer: held.heard[answer].sequence,
        evidence: evidence))
    guard earns, let changed = scenario.question(withID: question) else { return [disputing] }
    let old = Rubric(question: held.question, glossary: held.scenario.glossary)
    let new = Rubric(question: changed, glossary: scenario.glossary)
    return [disputing]
      + held.heard.compactMap { heard in
        let judgement = new.judge(heard.said.text, to: heard.said.reply)
        guard judgement.credited != old.judge(heard.said.text, to: heard.said.reply).credited else {
          return nil
        }
        return .rejudged(
          Rejudging(
            question: question, answer: heard.sequence, judgement: judgement,
            score: judgement.score, contentHash: scenario.contentHash, version: Viva.version))
      }
  }

  /// Keeps the phrase, where it earns the concept.
  /// - Returns: The scenario in which it counts.
  func keep(of session: String?, for scenario: Scenario, in folder: PhraseFolder) throws -> Scenario
  {
    guard earns else { return scenario }
    var phrases = try folder.phrases(for: scenario.id)
    var phrase = phrase
    phrase.session = session
    phrases.add(phrase)
    try folder.save(phrases)
    return scenario.adding(phrases)
  }
}

/// The words of a dispute.
struct DisputeWords {
  let language: Language

  private func say(_ english: String, _ chinese: String) -> String {
    language == .english ? english : chinese
  }

  var whichConcept: String {
    say(
      "Which point did you make? Its number; an empty line leaves it.",
      "你讲到的是哪一点？输入编号；直接回车就算了。")
  }
  func numbers(_ count: Int) -> String {
    count == 1
      ? say("Only 1 is here; an empty line leaves it.", "这里只有 1；直接回车就算了。")
      : say("A number from 1 to \(count); an empty line leaves it.", "输入 1 到 \(count) 的编号；直接回车就算了。")
  }
  var whichWords: String {
    say(
      "With which words? The number of a sentence, or, better, just the words.",
      "是哪句话？输入句子编号，或者直接输入那几个字（更准）。")
  }
  var conceptPrompt: String { say("point>", "要点>") }
  var wordsPrompt: String { say("words>", "原话>") }
  var nothing: String { say("Nothing was changed.", "没有改动。") }

  var notYet: String {
    say(
      "No question is over yet; /why and /dispute speak of the last one that is.",
      "还没有结束的题目；/why 和 /dispute 说的是上一道结束的题。")
  }
  var onlyAtTheEnd: String {
    say(
      "In interview mode that comes at the end: 'viva why last 1', 'viva dispute last 1'.",
      "正式面试模式下，要等结束之后再看：viva why last 1，viva dispute last 1。")
  }

  func result(_ dispute: Dispute) -> [String] {
    let quote = dispute.evidence.text.onOneLine
    guard dispute.earns else {
      return [
        say(
          "Noted: you say that “\(quote)” meant it. It does not count where it stands, for there it "
            + "is denied, taken back or said of something else; so it is not kept as a phrase.",
          "已记下：你认为“\(quote)”就是这个意思。不过在那句话里它是被否定、被收回，或者说的是别的东西，所以不算分，也不会存成你的说法。")
      ]
    }
    return [
      say(
        "Noted: “\(quote)” counts for you from the next session on.",
        "已记下：“\(quote)”以后也算你讲到了（从下一次面试起）。"),
      say(
        "Judged again with it: \(dispute.after.figure) of 100 instead of \(dispute.before.figure). "
          + "The session's own score stays; your progress counts this one, as disputed.",
        "按你的说法重新评过：\(dispute.after.figure) 分，原来 \(dispute.before.figure) 分。这次面试的总分不变，进步统计里按新的算，并标明有异议。"
      ),
    ]
  }

  func refusal(_ refusal: Dispute.Refusal) -> String {
    switch refusal {
    case .unknownConcept: say("there is no such point here", "这道题没有这个要点")
    case .earned: say("this point was credited already", "这一点已经算分了")
    case .notSaid:
      say(
        "none of your answers to this question has these words; copy them as you said them",
        "你对这道题的回答里没有这几个字，请照原话输入")
    case .phrase(.tooShort):
      say(
        "too little to go by: mark at least two words that mean something",
        "太短了，分不清意思：至少三个字")
    case .phrase(.tooLong):
      say(
        "too long for a phrase that you would say again: mark just the words that make the point",
        "太长了，下次很难再原样说出来：只标出关键的几个字")
    }
  }
}
