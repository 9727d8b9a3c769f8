import Foundation
import Interview
import Terminal

/// A session as it was seen: step by step what came to the screen, and how long that took.
///
/// The interviewer's lines come as the live view shows them, the person's as they were typed. A clock
/// that went back takes no time.
struct Playback: Sequence, IteratorProtocol {
  /// What comes to the screen at once, after a pause in seconds.
  struct Frame: Equatable {
    var pause: Double
    var text: String
  }

  /// The frames of one event; a person who skips ahead skips their pauses.
  typealias Step = [Frame]

  private var events: ArraySlice<Event>
  private var view: InterviewView
  private let recorder: Recorder
  private let isPlain: Bool
  private var clock: Date?

  /// A session to be shown.
  /// - Parameters:
  ///   - events: All that happened, in order.
  ///   - columns: Of the screen that it will be shown on.
  ///   - isPlain: Whether it comes without styles.
  init(of events: [Event], columns: Int, isPlain: Bool) {
    self.events = events[...]
    self.isPlain = isPlain
    let recorder = Recorder()
    self.recorder = recorder
    view = InterviewView(
      screen: Screen(columns: columns, plain: isPlain) { recorder.add($0) })
  }

  mutating func next() -> Step? {
    guard let event = events.popFirst() else { return nil }
    let gap = clock.map { Swift.max(0, event.at.timeIntervalSince($0)) } ?? 0
    clock = event.at
    switch event.body {
    case .answered(let answering):
      return typed(answering.text, Typing(answering, gap: gap), event)
    case .commanded(let command):
      return typed(command.text, Typing(untimed: command.text, gap: gap), event)
    case .paused:
      view.show(notice: ReplayWords.paused(view.language))
      return [Frame(pause: gap, text: recorder.take())]
    default:
      view.show(event)
      return [Frame(pause: gap, text: recorder.take())]
    }
  }

  private mutating func typed(_ text: String, _ typing: Typing, _ event: Event) -> Step {
    let prompt = Frame(pause: 0, text: view.prompt(view.language).rendered(plain: isPlain))
    let keys = text.harmless.map { Frame(pause: typing.perKey, text: String($0)) }
    view.noteLine()
    view.show(event)
    let end = Frame(pause: keys.isEmpty ? typing.before : 0, text: "\n" + recorder.take())
    guard let first = keys.first else { return [prompt, end] }
    return [prompt, Frame(pause: typing.before, text: first.text)] + keys.dropFirst() + [end]
  }
}

/// How long a line took, in seconds.
private struct Typing {
  /// Up to the first key.
  var before: Double
  /// From one key to the next.
  var perKey: Double

  /// Keys a second of what was not measured, as in a session from a pipe: slow enough to be read.
  private static let untimedPace = 20.0
  /// More than this is no time that anybody typed: the file is damaged.
  private static let longest = 86_400.0

  init(_ answering: Answering, gap: Double) {
    guard let seconds = answering.seconds, (0...Self.longest).contains(seconds) else {
      self = Typing(untimed: answering.text, gap: gap)
      return
    }
    let pause = Swift.min(Swift.max(0, answering.pauseBefore ?? 0), seconds)
    let typing = seconds - pause
    // What was typed and taken back before is a pause, too.
    before = Swift.max(pause, gap - typing)
    perKey = typing / Double(Swift.max(1, answering.text.count - 1))
  }

  init(untimed text: String, gap: Double) {
    let typing = Double(text.count) / Self.untimedPace
    before = Swift.max(0, gap - typing)
    perKey = 1 / Self.untimedPace
  }
}

/// What the view writes, to be shown later. A class, because the view's screen writes to it.
private final class Recorder: @unchecked Sendable {
  // A screen may be written to from any thread; the lock guards the text.
  private let lock = NSLock()
  private var text = ""

  func add(_ more: String) { lock.withLock { text += more } }

  /// What came since the last time.
  func take() -> String {
    lock.withLock {
      defer { text = "" }
      return text
    }
  }
}
