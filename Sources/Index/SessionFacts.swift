import Foundation
import Interview
import Practice
import Scenario
import Scoring
import Transcripts

/// All that the index keeps of one session.
struct SessionFacts: Equatable {
  /// Something that can be found by its words.
  struct Passage: Equatable {
    var kind: PassageKind
    /// The number of the event; 0 for a note, whose event is not told apart.
    var sequence: Int
    var question: String
    var at: Date
    var language: Language
    var text: String
    /// The place in `results` of how the question went; nil where it was never judged.
    var result: Int?
    /// Whether it is the first answer of that result.
    var isFirst = false
  }

  /// Time spent practising.
  struct Effort: Equatable {
    var at: Date
    var seconds: Double
    /// Whether it is the session itself, not something that was added to it.
    var isSession: Bool
  }

  var entry: SessionEntry
  var occasion: Occasion?
  /// What practice learns from it; nothing of a file without an opening.
  var results: [QuestionResult] = []
  var reviews: [Review] = []
  var disputes: [SessionRecord.Dispute] = []
  var passages: [Passage] = []
  var efforts: [Effort] = []

  init(_ contents: EventReader.Contents, named id: SessionID, at url: URL) {
    entry = SessionEntry(contents.events, firstLine: contents.firstLine, named: id, at: url)
    guard let transcript = Transcript(contents.events, id: "\(id)") else { return }
    entry.scenario = transcript.opening.scenario
    occasion = transcript.opening.occasion
    let record = SessionRecord(transcript)
    (results, reviews, disputes) = (record.results, record.reviews, record.disputes)
    efforts = Self.efforts(contents.events, transcript)
    for event in contents.events { add(event) }
  }

  private mutating func add(_ event: Event) {
    switch event.body {
    case .asked(let asking) where !asking.again:
      append(.question, event, asking.question, asking.text, asking.language)
    case .answered(let answering):
      append(.answer, event, answering.question, answering.text, nil)
    case .retaken(let retaking):
      append(.retake, event, retaking.question, retaking.text, retaking.language)
    case .noted(let noting): append(.note, event, noting.question, noting.text, nil)
    default: break
    }
  }

  private mutating func append(
    _ kind: PassageKind, _ event: Event, _ question: String, _ text: String, _ asked: Language?
  ) {
    let result = results.firstIndex {
      $0.question == question
        && (kind == .retake ? $0.sequence == event.sequence : $0.kind != .retake)
    }
    let isFirst =
      kind == .retake
      || kind == .answer && !passages.contains { $0.kind == .answer && $0.question == question }
    passages.append(
      Passage(
        kind: kind, sequence: event.sequence, question: question, at: event.at,
        language: Language.spoken(in: text) ?? asked ?? entry.language, text: text,
        result: result, isFirst: isFirst))
  }

  /// The time of the session, without the time between a stop and going on, and that of each retake.
  private static func efforts(_ events: [Event], _ transcript: Transcript) -> [Effort] {
    var seconds = 0.0
    var last = transcript.started
    for event in events where !event.isAddition {
      let isGoingOn = if case .resumed = event.body { true } else { false }
      if !isGoingOn { seconds += max(0, event.at.timeIntervalSince(last)) }
      last = event.at
    }
    let whole = Effort(
      at: transcript.started, seconds: transcript.closing?.seconds ?? seconds, isSession: true)
    return [whole]
      + transcript.turns.flatMap(\.retakes).map {
        Effort(at: $0.at, seconds: $0.retaking.seconds ?? 0, isSession: false)
      }
  }
}

/// What kind of words a passage holds.
package enum PassageKind: String, Sendable, CaseIterable {
  case answer, retake, note
  /// What was asked.
  case question
}

extension Event {
  /// Whether it was added to the session after it was held.
  fileprivate var isAddition: Bool {
    switch body {
    case .retaken, .noted, .rejudged, .disputed: true
    default: false
    }
  }
}
