import Drills
import Foundation
import Index
import Interview
import Scenario
import Scoring
import Terminal
import Transcripts

/// What a person is to do without.
enum BanChoice: Equatable {
  case words([String])
  case crutches
  case jargon

  /// Nil where nothing was asked for.
  init?(words: String?, crutches: Bool, jargon: Bool) {
    if let words {
      self = .words(
        words.split { ",，、".contains($0) }
          .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty })
    } else if crutches {
      self = .crutches
    } else if jargon {
      self = .jargon
    } else {
      return nil
    }
  }
}

/// One question again, without some words.
struct BanDrill {
  let scenario: Scenario
  let question: Question
  let language: Language
  let folder: TranscriptFolder
  let screen: Screen
  private var words: BanWords { BanWords(language: language) }

  init(
    _ question: Question, of scenario: Scenario, in language: Language, folder: TranscriptFolder,
    screen: Screen
  ) {
    self.question = question
    self.scenario = scenario
    self.language = language
    self.folder = folder
    self.screen = screen
  }

  /// Asks, judges, keeps and tells.
  /// - Throws: ``Failure`` where there is nothing to do without, or the answer cannot be kept.
  func hold(_ choice: BanChoice, source: any LineSource, now: () -> Date) throws {
    var source = source
    let ban = try ban(choice)
    screen.show()
    screen.show(StyledText(question.ask[language].harmless, .bold), margin: "  ")
    screen.show(
      StyledText(words.without, .dim)
        + StyledText(ban.words.joined(separator: words.comma).harmless),
      margin: "  ")
    screen.show()
    while case .text(let line, let times) = source.next(prompt: StyledText("> ", .accent)) {
      switch Intent(of: line) {
      case .silence: continue
      case .command(.quit), .command(.skip), .command(.pause), .command(.dontKnow): return
      case .command, .answer: break
      }
      if ["/quit", "/skip", "/q"].contains(line.trimmingCharacters(in: .whitespaces)) { return }
      if !screen.isTerminal { screen.show(StyledText(line.harmless), margin: "> ") }
      let timing = times.map { Timing(beforeFirstWord: $0.first, total: $0.last) }
      let rubric = Rubric(question: question, glossary: scenario.glossary)
      try keep(line, rubric.judge(line, timing: timing), ban, timing, at: now())
      BanView(screen: screen, question: question, words: words)
        .show(ban.result(of: line, by: rubric), of: line)
      return
    }
  }

  /// What one leans on shows in so many of the newest answers.
  private static let manyAnswers = 100

  private func ban(_ choice: BanChoice) throws -> Ban {
    let ban: Ban
    switch choice {
    case .words(let words): ban = Ban(words)
    case .crutches:
      let answers = try SessionIndex.current(of: folder, in: .current)
        .answerTexts(on: scenario.id, limit: Self.manyAnswers)
      ban = Ban.crutches(in: answers, for: question, language)
    case .jargon: ban = Ban.jargon(of: question, glossary: scenario.glossary, language)
    }
    guard !ban.words.isEmpty else { throw Failure(words.nothingToBan) }
    return ban
  }

  /// As a retake of the newest session that has the question, else as a drill of its own.
  private func keep(
    _ answer: String, _ judgement: Judgement, _ ban: Ban, _ timing: Timing?, at time: Date
  ) throws {
    let retaking = Retaking(
      question: question.id, text: answer, language: language, judgement: judgement,
      score: judgement.score, contentHash: scenario.contentHash, seconds: timing?.total,
      pauseBefore: timing?.beforeFirstWord, without: ban.words)
    let index = try SessionIndex.current(of: folder, in: .current)
    if let session = try index.lastInterview(on: question.id, of: scenario.id) {
      let url = Archive(folder.url).file(of: session)
      try Journal.amend(url, with: [.retaken(retaking)], at: time, zone: .current)
      return
    }
    var record = QuestionRecord(question)
    record.followUps = 0
    let opening = Opening(
      scenario: scenario.id, title: scenario.title, contentHash: scenario.contentHash,
      language: language, mode: .coach, version: Viva.version, followUps: 0, questions: [record],
      switchesLanguage: false, occasion: .drill)
    let asking = Asking(
      question: question.id, number: 1, of: 1, text: question.ask[language], language: language)
    let total = Closing.Total(
      question: question.id, score: judgement.score, covered: judgement.credited.count,
      concepts: judgement.credits.count, answered: true)
    let bodies: [Event.Body] = [
      .opened(opening), .asked(asking), .retaken(retaking),
      .closed(
        Closing(score: judgement.score, questions: [total], seconds: timing?.total ?? 0)),
    ]
    let at = Date(timeIntervalSince1970: (time.timeIntervalSince1970 * 1000).rounded() / 1000)
    let journal = Journal(in: folder, scenario: scenario.id, at: time)
    try journal.append(
      bodies.enumerated().map { Event(sequence: $0.offset + 1, at: at, body: $0.element) })
  }
}

/// Shows how an answer went without some words.
struct BanView {
  let screen: Screen
  let question: Question
  let words: BanWords

  func show(_ result: Ban.Result, of answer: String) {
    screen.show()
    if result.slips.isEmpty {
      screen.show(StyledText(words.clean), margin: StyledText("  ✓ ", .good))
    } else {
      screen.show(
        StyledText(words.slipped) + Self.marked(answer, result.slips),
        margin: StyledText("  ! ", .bad))
    }
    for (ids, label, mark) in [
      (result.landed, words.landed, StyledText("  ✓ ", .good)),
      (result.leaning, words.leaning, StyledText("  ! ", .bad)),
      (result.missed.filter(isCore), words.missed, StyledText("  · ", .dim)),
    ] where !ids.isEmpty {
      screen.show(StyledText(label, .dim), margin: "  ")
      for id in ids {
        let gloss = question.concept(withID: id)?.gloss[words.language] ?? id
        screen.show(StyledText(gloss.harmless), margin: mark)
      }
    }
    screen.show()
  }

  /// What is missing beside the core concepts is not what this is practised for.
  private func isCore(_ id: String) -> Bool { question.concept(withID: id)?.tier == .core }

  /// The answer with places underlined.
  private static func marked(_ answer: String, _ places: [Evidence]) -> StyledText {
    let scalars = Array(answer.unicodeScalars)
    var text = StyledText("")
    var at = 0
    func words(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range])).harmless.onOneLine
    }
    for place in places where place.start >= at && place.end <= scalars.count {
      text =
        text + StyledText(words(at..<place.start)) + StyledText(place.text.harmless, .underline)
      at = place.end
    }
    return text + StyledText(words(at..<scalars.count))
  }
}

/// The words of a ban.
struct BanWords {
  let language: Language

  private func say(_ english: String, _ chinese: String) -> String {
    language == .english ? english : chinese
  }

  var without: String { say("Without: ", "不许用：") }
  var comma: String { say(", ", "、") }
  var clean: String { say("None of these words slipped in.", "这些词一个都没用。") }
  var slipped: String { say("Slipped in: ", "还是用到了：") }
  var landed: String { say("Landed in other words:", "换了说法也讲到了：") }
  var leaning: String { say("Not without a banned word:", "离不开禁用词的：") }
  var missed: String { say("Not mentioned:", "没有讲到：") }
  var nothingToBan: String {
    say(
      "there is nothing to do without yet: hold an interview first, or name the words with --without",
      "还找不到要禁用的词：先做一次面试，或者用 --without 指定")
  }
}
