import Foundation
import Practice
import Scenario
import Scoring
import Testing
import Transcripts

@testable import Interview

@Suite("The answer before this one")
struct EarlierAnswersTests {
  private let start = Date(timeIntervalSince1970: 1_800_000_000)
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("viva-\(UUID().uuidString)", isDirectory: true)

  /// A session with one answer, whose one core concept begins at a place in it.
  private func session(at time: Date, question: String = "brew", _ text: String, lead: Int) throws {
    let opening = Opening(
      scenario: "tea", title: LocalizedText("Tea"), contentHash: "h", language: .english,
      mode: .coach, version: "1", followUps: 0, questions: [])
    let credit = Credit(
      concept: "leaf", tier: .core, value: 1,
      evidence: [Evidence(start: lead, end: lead + 1, text: "")])
    let judgement = Judgement(credits: [credit], misconceptions: [], delivery: Delivery())
    let bodies: [Event.Body] = [
      .opened(opening),
      .asked(
        Asking(question: question, number: 1, of: 1, text: "?", language: .english)),
      .answered(Answering(question: question, text: text)),
      .judged(Judging(question: question, judgement: judgement, score: 1)),
    ]
    let journal = Journal(in: TranscriptFolder(folder), scenario: "tea", at: time)
    try journal.append(
      bodies.enumerated().map { Event(sequence: $0.offset + 1, at: time, body: $0.element) })
  }

  @Test("is the newest that is older than the session, of the same question")
  func newest() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try session(at: start - 300, "one two leaf", lead: 8)
    try session(at: start - 200, "one leaf", lead: 4)
    try session(at: start - 100, question: "store", "leaf", lead: 0)
    // The session itself, its time rounded down to the millisecond.
    try session(at: start - 0.0004, "one two three leaf", lead: 14)
    let earlier = EarlierAnswers(in: Archive(folder), scenario: "tea", before: start)
    #expect(earlier.lead(of: "brew")?.lead == 1)
    #expect(earlier.lead(of: "store")?.lead == 0)
    #expect(earlier.lead(of: "serve") == nil)
    let other = EarlierAnswers(in: Archive(folder), scenario: "coffee", before: start)
    #expect(other.lead(of: "brew") == nil)
  }

  @Test("is none where nothing was saved yet")
  func none() {
    let earlier = EarlierAnswers(in: Archive(folder), scenario: "tea", before: start)
    #expect(earlier.lead(of: "brew") == nil)
  }
}
