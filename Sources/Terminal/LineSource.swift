/// What comes from the person.
package enum Line: Equatable, Sendable {
  /// A line, or several that were pasted as one; with the times that were measured.
  case text(String, KeyTimes?)
  /// The end of input: Ctrl-D on an empty line, or the end of a pipe.
  case end
  /// The terminal went away, or the system asks the program to end.
  case hangup
}

/// When keys were struck, in seconds after the prompt was shown.
package struct KeyTimes: Equatable, Sendable {
  package var first: Double
  package var last: Double

  package init(first: Double, last: Double) {
    self.first = first
    self.last = last
  }
}

/// Where lines come from: readline at a terminal, or a pipe.
package protocol LineSource {
  /// The next line; the end of input and a hang-up are values, not errors.
  /// - Parameters:
  ///   - prompt: What stands before it.
  ///   - draft: What stands in the line already, for the person to mend; a pipe has none.
  ///   - onKey: Called at each key, before it is obeyed.
  /// - Returns: What came.
  mutating func next(prompt: StyledText, draft: String, onKey: () -> Void) -> Line
  /// The time that the prompt shows from now on; nil for none. Where there is no prompt, it is
  /// forgotten.
  var clock: PromptClock? { get set }
}

extension LineSource {
  /// The next line, begun empty.
  package mutating func next(prompt: StyledText) -> Line {
    next(prompt: prompt, draft: "", onKey: {})
  }

  package var clock: PromptClock? {
    get { nil }
    set {}
  }
}
