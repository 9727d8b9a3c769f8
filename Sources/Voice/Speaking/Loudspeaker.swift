import Foundation
import Scenario

/// Says texts aloud in the background, one after the other, until it is told to stop.
///
/// The prompt must not wait for it, and it must fall silent at a key; so a thread of its own starts
/// the programs. What that thread and the caller share is guarded by `condition`; a class, because
/// there is one voice.
package final class Loudspeaker: @unchecked Sendable {
  private let speaker: Speaker
  private let condition = NSCondition()
  private var queue: [SpokenPiece] = []
  private var isWorking = false
  private var isStopping = false
  private var failure: ProgramTrouble?
  private var isTold = false

  package init(_ speaker: Speaker) { self.speaker = speaker }

  deinit { stop() }

  /// Says a text after those that are being said.
  package func say(_ text: String, language: Language) {
    let pieces = SpokenText.pieces(of: text, language: language)
    condition.lock()
    defer { condition.unlock() }
    while isStopping { condition.wait() }
    guard !pieces.isEmpty, failure == nil else { return }
    queue += pieces
    guard !isWorking else { return }
    isWorking = true
    Thread.detachNewThread { [self] in work() }
  }

  /// Falls silent in a moment, without waiting for it.
  package func hush() {
    condition.lock()
    defer { condition.unlock() }
    queue = []
    isStopping = isWorking
  }

  /// Falls silent, and returns when it has.
  package func stop() {
    hush()
    finish()
  }

  /// Waits until all is said.
  package func finish() {
    condition.lock()
    defer { condition.unlock() }
    while isWorking { condition.wait() }
  }

  /// Why it says nothing any more, told once.
  package func trouble() -> ProgramTrouble? {
    condition.lock()
    defer { condition.unlock() }
    guard !isTold else { return nil }
    isTold = failure != nil
    return failure
  }

  private func work() {
    while let piece = next() {
      do {
        _ = try speaker.program(saying: piece).run(limit: Self.limit, outputLimit: 1 << 26) {
          !mustStop
        }
      } catch .cancelled {
        _ = try? speaker.silencing?.run(limit: 1)
      } catch {
        condition.lock()
        failure = error
        queue = []
        condition.unlock()
      }
    }
  }

  /// Longer than any question takes to say.
  private static let limit = 300.0

  private func next() -> SpokenPiece? {
    condition.lock()
    defer { condition.unlock() }
    if queue.isEmpty {
      isWorking = false
      isStopping = false
      condition.broadcast()
      return nil
    }
    return queue.removeFirst()
  }

  private var mustStop: Bool {
    condition.lock()
    defer { condition.unlock() }
    return isStopping
  }
}
