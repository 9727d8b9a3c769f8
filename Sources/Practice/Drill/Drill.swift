import Foundation
import Interview
import Scenario
import Scoring

// A drill is held like an interview, only faster: a card is asked as a prompt, the person answers in
// a line, and the answer is judged for that one concept. A card that was missed comes back once, at
// the end. The events are those of an interview, so that transcripts, progress and replays need to
// know nothing of drills.

/// Asks single concepts, one after the other. As pure as the interviewer: same inputs at the same
/// times, same events.
package struct Drill: Sendable {
  private let scenario: Scenario
  private let language: Language
  private let version: String
  private let judge: Interviewer.Judge
  /// The first is being asked.
  private var queue: [DrillCard]
  private var credits: [String: [Credit]] = [:]
  private var missedOnce: Set<String> = []
  private var sequence = 0
  private var start: Date?
  /// Cards that were asked at least once.
  package private(set) var asked = 0
  /// Cards that were said the first time.
  package private(set) var said = 0
  package private(set) var isClosed = false
  package let total: Int

  /// - Parameters:
  ///   - scenario: With the questions of the cards.
  ///   - cards: In the order of asking.
  ///   - language: That the cards are in.
  ///   - version: The program's, for the transcript.
  ///   - judge: How an answer to a question is understood.
  package init(
    scenario: Scenario, cards: [DrillCard], language: Language, version: String,
    judge: @escaping Interviewer.Judge
  ) {
    self.scenario = scenario
    self.language = language
    self.version = version
    self.judge = judge
    queue = cards
    total = cards.count
  }

  /// The card that waits for an answer.
  package var card: DrillCard? { isClosed ? nil : queue.first }

  /// Whether the card was asked before and missed.
  package var isAgain: Bool { card.map { missedOnce.contains(key($0)) } ?? false }

  package mutating func open(at time: Date) -> [Event] {
    guard start == nil else { return [] }
    start = time
    return [emit(.opened(opening), at: time)] + ask(at: time)
  }

  /// Takes in what the person did.
  /// - Returns: The events that follow, the person's own first; none once the drill is closed.
  package mutating func receive(_ input: Input, at time: Date) -> [Event] {
    guard let card else { return [] }
    switch input {
    case .end: return [close(at: time)]
    case .command(.quit, let text), .command(.pause, let text):
      return [command(.quit, text, at: time), close(at: time)]
    case .command(.skip, let text):
      queue.removeFirst()
      return [command(.skip, text, at: time)] + ask(at: time)
    case .command(.dontKnow, let text): return giveUp(text, of: card, at: time)
    // There is nothing else to have in a drill.
    case .command: return []
    case .line(let line, let timing), .spoken(let line, let timing, _):
      switch Intent(of: line) {
      case .silence: return []
      case .command(let wish): return receive(.command(wish, text: line), at: time)
      case .answer: return answer(line, timing, to: card, at: time)
      }
    }
  }

  private mutating func answer(
    _ line: String, _ timing: Timing?, to card: DrillCard, at time: Date
  ) -> [Event] {
    guard let question = scenario.question(withID: card.question) else { return [] }
    let text = card.answer(from: line)
    var judgement = judge(question, text, Reply(text: card.text, target: card.concept), timing)
    judgement.credits.removeAll { $0.concept != card.concept }
    return record(text, judgement, timing, of: card, at: time)
  }

  /// "I don't know" is an answer that earns nothing, whatever the prompt had given away.
  private mutating func giveUp(_ text: String, of card: DrillCard, at time: Date) -> [Event] {
    let concept = scenario.question(withID: card.question)?.concept(withID: card.concept)
    let credit = Credit(
      concept: card.concept, tier: concept?.tier ?? .core, value: 0, evidence: [])
    return record(
      text, Judgement(credits: [credit], misconceptions: [], delivery: Delivery()), nil, of: card,
      at: time)
  }

  private mutating func record(
    _ text: String, _ judgement: Judgement, _ timing: Timing?, of card: DrillCard, at time: Date
  ) -> [Event] {
    let answering = Answering(
      question: card.question, text: text, seconds: timing?.total,
      pauseBefore: timing?.beforeFirstWord)
    credit(judgement.credits, to: card.question)
    let judging = Judging(
      question: card.question, judgement: judgement, score: score(of: card.question))
    let events = [emit(.answered(answering), at: time), emit(.judged(judging), at: time)]
    return events + proceed(isSaid: judgement.credit(for: card.concept) > 0, at: time)
  }

  private mutating func proceed(isSaid: Bool, at time: Date) -> [Event] {
    let card = queue.removeFirst()
    let isAgain = missedOnce.contains(key(card))
    if !isAgain {
      asked += 1
      said += isSaid ? 1 : 0
    }
    if !isSaid, !isAgain {
      missedOnce.insert(key(card))
      queue.append(card)
    }
    return ask(at: time)
  }

  private mutating func ask(at time: Date) -> [Event] {
    guard let card else { return [close(at: time)] }
    let followUp = FollowingUp(
      question: card.question, kind: .prompt, target: card.concept, text: card.text,
      language: language)
    return [emit(.followedUp(followUp), at: time)]
  }

  private mutating func close(at time: Date) -> Event {
    isClosed = true
    let totals = credits.sorted { $0.key < $1.key }.map { question, credits in
      Closing.Total(
        question: question, score: Score.of(credits, standing: 0),
        covered: credits.count { $0.value > 0 }, concepts: credits.count, answered: true)
    }
    let mean = totals.map(\.score).reduce(0, +) / Double(max(1, totals.count))
    let seconds = start.map { max(0, time.timeIntervalSince($0)) } ?? 0
    return emit(
      .closed(
        Closing(score: mean, questions: totals, seconds: (seconds * 1000).rounded() / 1000)),
      at: time)
  }

  private mutating func command(_ command: Command, _ text: String, at time: Date) -> Event {
    emit(.commanded(Commanding(command: command, text: text)), at: time)
  }

  private mutating func emit(_ body: Event.Body, at time: Date) -> Event {
    sequence += 1
    let milliseconds = (time.timeIntervalSince1970 * 1000).rounded()
    return Event(
      sequence: sequence, at: Date(timeIntervalSince1970: milliseconds / 1000), body: body)
  }

  private mutating func credit(_ new: [Credit], to question: String) {
    for credit in new {
      let index = credits[question]?.firstIndex { $0.concept == credit.concept }
      guard let index, let old = credits[question]?[index] else {
        credits[question, default: []].append(credit)
        continue
      }
      if credit.value > old.value { credits[question]?[index] = credit }
    }
  }

  private func score(of question: String) -> Double {
    Score.of(credits[question] ?? [], standing: 0)
  }

  private func key(_ card: DrillCard) -> String { card.question + "/" + card.concept }

  /// Questions with just the concepts that are drilled.
  private var opening: Opening {
    let records = scenario.questions.compactMap { question -> QuestionRecord? in
      let drilled = Set(queue.filter { $0.question == question.id }.map(\.concept))
      guard !drilled.isEmpty else { return nil }
      var record = QuestionRecord(question)
      record.concepts.removeAll { !drilled.contains($0.id) }
      return record
    }
    return Opening(
      scenario: scenario.id, title: scenario.title, contentHash: scenario.contentHash,
      language: language, mode: .coach, version: version, followUps: 0, questions: records,
      switchesLanguage: false, occasion: .drill)
  }
}
