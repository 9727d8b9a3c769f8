import Foundation
import Interview
import Scenario

/// A session as a list shows it.
package struct SessionEntry: Equatable, Sendable {
  /// The session's name: the file's without its extension.
  package var id: String
  package var url: URL
  package var started: Date
  /// The scenario's id.
  package var scenario: String
  package var title: LocalizedText
  package var language: Language
  package var mode: Mode
  /// Nil for an interview.
  package var occasion: Occasion?
  package var state: SessionState
  /// From 0 to 100: the final score, or the mean so far; nil before the first judgement.
  package var score: Double?
  /// How many of the questions have an answer.
  package var answered: Int
  /// How many questions the session has.
  package var questions: Int

  package init(
    id: String, url: URL, started: Date, scenario: String, title: LocalizedText,
    language: Language, mode: Mode, occasion: Occasion? = nil, state: SessionState,
    score: Double?, answered: Int, questions: Int
  ) {
    self.occasion = occasion
    self.id = id
    self.url = url
    self.started = started
    self.scenario = scenario
    self.title = title
    self.language = language
    self.mode = mode
    self.state = state
    self.score = score
    self.answered = answered
    self.questions = questions
  }
}

extension SessionEntry {
  /// Whether its questions were asked and answered as in an interview, here or elsewhere.
  package var isInterview: Bool {
    switch occasion {
    case nil, .imported?: true
    case .drill?, .examination?: false
    }
  }
}

extension SessionEntry {
  /// What a list shows of a session whose events were read already. Whether it is in use has to be
  /// looked at, see ``lookWhetherInUse()``.
  /// - Parameters:
  ///   - events: In the order of the file.
  ///   - firstLine: Why the file's first line is no event; nil where it is one.
  ///   - id: The session's name.
  ///   - url: Its file.
  package init(_ events: [Event], firstLine: EventLineError?, named id: SessionID, at url: URL) {
    self.init(id: "\(id)", url: url, scenario: id.scenario, stamp: id.stamp)
    if case .newerVersion(let version)? = firstLine { state = .newer(version) }
    guard firstLine == nil, let first = events.first, case .opened(let opening) = first.body
    else { return }
    started = first.at
    scenario = opening.scenario
    title = opening.title
    language = opening.language
    mode = opening.mode
    occasion = opening.occasion
    questions = opening.questions.count
    state = .open
    var tally = Tally()
    for event in events {
      state = state.after(event.name)
      switch event.body {
      case .closed(let closing):
        close(closing)
        return
      case .answered(let answering): tally.answered.insert(answering.question)
      case .judged(let judging): tally.note(judging.score, of: judging.question)
      case .summarised(let summary): tally.note(summary.score, of: summary.question)
      default: break
      }
    }
    (answered, score) = (tally.answered.count, tally.mean)
  }

  /// Finds out whether another process has the session open.
  package mutating func lookWhetherInUse() {
    guard state == .open || state == .paused,
      let descriptor = try? Descriptor.opening(url.path, flags: O_RDONLY)
    else { return }
    if !descriptor.lock(exclusively: false) { state = .inUse }
  }

  /// Reads what a list shows, and no more: of a closed session just its first and last line.
  /// Nil for a file without any line, which is no session yet.
  /// - Throws: ``FileTrouble`` if it cannot be read.
  init?(readingFrom url: URL, named id: SessionID) throws(FileTrouble) {
    let descriptor = try Descriptor.opening(url.path, flags: O_RDONLY)
    let data = try descriptor.contents()
    guard !data.isEmpty else { return nil }
    self.init(id: "\(id)", url: url, scenario: id.scenario, stamp: id.stamp)
    let lineFeed = UInt8(ascii: "\n")
    let first = data.prefix { $0 != lineFeed }
    guard read(opening: first) else { return }
    let rest = data.dropFirst(first.count + 1)
    let last = rest.dropLast().lastIndex(of: lineFeed).map { rest[($0 + 1)...] } ?? rest
    if let closing = Self.closing(last) {
      close(closing)
      return
    }
    count(rest.split(separator: lineFeed))
    if state != .closed, !descriptor.lock(exclusively: false) { state = .inUse }
  }

  /// What the file's name alone tells.
  private init(id: String, url: URL, scenario: String, stamp: String) {
    self.id = id
    self.url = url
    self.scenario = scenario
    title = LocalizedText(scenario)
    started = Timestamp(compact: stamp)?.date ?? .distantPast
    language = .english
    mode = .coach
    state = .damaged
    (answered, questions) = (0, 0)
  }

  private mutating func read(opening line: Data) -> Bool {
    guard let opening = try? JSONDecoder().decode(OpeningGlance.self, from: Data(line)),
      opening.v == Event.formatVersion, opening.event == "opened",
      let at = Timestamp(opening.at)
    else {
      if case .newerVersion(let version)? = Event.problem(in: Data(line)) {
        state = .newer(version)
      }
      return false
    }
    started = at.date
    scenario = opening.scenario
    title = opening.title
    language = opening.language
    mode = opening.mode
    occasion = opening.occasion
    questions = opening.questions.count
    state = .open
    return true
  }

  private mutating func close(_ closing: Closing) {
    state = .closed
    score = closing.score
    answered = closing.questions.count { $0.answered }
  }

  private static func closing(_ line: Data) -> Closing? {
    guard let event = try? Event(line: Data(line)), case .closed(let closing) = event.body
    else { return nil }
    return closing
  }

  private mutating func count(_ lines: [Data]) {
    let decoder = JSONDecoder()
    var tally = Tally()
    for line in lines {
      guard let glance = try? decoder.decode(Glance.self, from: Data(line)) else { continue }
      state = state.after(glance.event)
      // What comes after the close was added to the session and changes no figure of it.
      if glance.event == "closed", let closing = Self.closing(line) { return close(closing) }
      guard let question = glance.question else { continue }
      switch glance.event {
      case "answered": tally.answered.insert(question)
      case "judged", "summarised": tally.note(glance.score, of: question)
      default: break
      }
    }
    (answered, score) = (tally.answered.count, tally.mean)
  }

  /// An opening without its concepts, which are most of it and most of the time to read it.
  private struct OpeningGlance: Decodable {
    struct Passed: Decodable {
      init(from decoder: any Decoder) {}
    }

    var v: Int
    var at: String
    var event: String
    var scenario: String
    var title: LocalizedText
    var language: Language
    var mode: Mode
    var occasion: Occasion?
    var questions: [Passed]
  }

  /// How a session goes that is not closed.
  private struct Tally {
    var answered: Set<String> = []
    /// In the order of asking, so that the mean is the same to its last digit whenever it is taken.
    private var scores: [(question: String, score: Double)] = []

    mutating func note(_ score: Double?, of question: String) {
      guard let score else { return }
      if let index = scores.firstIndex(where: { $0.question == question }) {
        scores[index].score = score
      } else {
        scores.append((question, score))
      }
    }

    var mean: Double? {
      scores.isEmpty ? nil : scores.reduce(0) { $0 + $1.score } / Double(scores.count)
    }
  }

  /// The few keys that counting needs.
  private struct Glance: Decodable {
    var event: String
    var question: String?
    var score: Double?
  }
}

extension Event {
  /// Why a line does not read; nil for one that does.
  fileprivate static func problem(in line: Data) -> EventLineError? {
    do throws(EventLineError) {
      _ = try Event(line: line)
      return nil
    } catch {
      return error
    }
  }
}
