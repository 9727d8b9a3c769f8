import Foundation
import Interview
import Simulation
import Transcripts

/// Holds the interviews of a simulation on all cores, saves them, and adds up what they tell.
struct SimulationRun {
  let simulation: Simulation
  /// Where the transcripts go; nil saves none.
  let folder: TranscriptFolder?
  let scenario: String

  /// Interviews that are held between two looks at the person and the progress.
  private static let batch = 32

  /// What came of one interview.
  private struct Outcome: Sendable {
    var session: Simulation.Session
    var file: URL?
    var trouble: JournalError?
  }

  /// Runs to the end, or until somebody wants it to end.
  /// - Parameters:
  ///   - findings: Takes in every session that was held, and saved where it should be.
  ///   - isOver: Asked between two batches.
  ///   - progress: Told how many interviews were held.
  /// - Returns: The transcript that was saved last.
  /// - Throws: ``JournalError`` if a transcript cannot be saved; those before it are.
  func run(
    into findings: inout Findings, until isOver: () -> Bool, progress: (Int) -> Void
  ) throws(JournalError) -> URL? {
    var last: URL?
    var next = 0
    while next < simulation.sessions, !isOver() {
      let batch = next..<min(next + Self.batch, simulation.sessions)
      for outcome in hold(batch) {
        if let trouble = outcome.trouble { throw trouble }
        findings.add(outcome.session)
        last = outcome.file ?? last
      }
      next = batch.upperBound
      progress(next)
    }
    return last
  }

  private func hold(_ batch: Range<Int>) -> [Outcome] {
    let outcomes = Outcomes(count: batch.count)
    DispatchQueue.concurrentPerform(iterations: batch.count) { index in
      let session = simulation.session(batch.lowerBound + index)
      var outcome = Outcome(session: session)
      do throws(JournalError) {
        if let folder { outcome.file = try save(session, in: folder) }
      } catch {
        outcome.trouble = error
      }
      outcomes.set(outcome, at: index)
    }
    return outcomes.all
  }

  /// Writes a session as the interview does, at one go.
  private func save(
    _ session: Simulation.Session, in folder: TranscriptFolder
  ) throws(JournalError) -> URL? {
    let journal = Journal(
      in: folder, scenario: scenario, at: session.start, random: session.random,
      calls: .unsynchronised)
    try journal.append(session.events)
    guard let url = journal.url, let id = journal.id,
      let transcript = Transcript(session.events, id: id)
    else { return nil }
    // The same bytes wherever it is run.
    try PrivateFile.rendering(of: url).replace(
      with: transcript.markdown(in: .gmt), calls: .unsynchronised)
    return url
  }

  /// What the threads hand in; each writes its own place, under the lock.
  private final class Outcomes: @unchecked Sendable {
    private let lock = NSLock()
    private var outcomes: [Outcome?]

    init(count: Int) { outcomes = Array(repeating: nil, count: count) }

    func set(_ outcome: Outcome, at index: Int) { lock.withLock { outcomes[index] = outcome } }

    var all: [Outcome] { lock.withLock { outcomes.compactMap { $0 } } }
  }
}
