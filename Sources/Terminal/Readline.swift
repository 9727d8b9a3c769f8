import Foundation
@preconcurrency import CReadline

// GNU readline is a C library with one state for the whole process; so this file is the one place
// with global state, and `ReadlineSource` may exist once. It uses readline's callback interface:
// the loop in `next` waits for keys and for signals alike, so that a signal is handled between two
// keys, never inside readline.

/// Lines that a person types, edited by GNU readline.
package struct ReadlineSource: LineSource {
  private let history: History?
  let isPlain: Bool
  let now: @Sendable () -> Double
  /// The time that the prompt shows; nil for a prompt without.
  package var clock: PromptClock?

  /// Sets readline up: the locale, completion, the person's inputrc and history.
  /// - Parameters:
  ///   - commands: What Tab completes at the start of a line, with their slash; nothing else is
  ///     ever completed.
  ///   - history: Where lines are kept across sessions; nil keeps none.
  ///   - isPlain: Whether the prompt goes without styles.
  ///   - now: Seconds of a clock that only goes forward.
  package init(
    commands: [String], history: History?, isPlain: Bool, now: @escaping @Sendable () -> Double
  ) {
    self.history = history
    self.isPlain = isPlain
    self.now = now
    Self.setLocale()
    Signals.install()
    State.commands = commands
    rl_readline_name = UnsafePointer(strdup("viva"))
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n"))
    rl_attempted_completion_function = { text, start, _ in
      rl_attempted_completion_over = 1
      guard start == 0, let text, text[0] == 0x2F else { return nil }
      return rl_completion_matches(text) { text, state in State.completion(of: text, state: state) }
    }
    rl_getc_function = { stream in State.harmless(rl_getc(stream)) }
    using_history()
    stifle_history(Int32(History.limit))
    history?.trim()
    for line in history?.lines ?? [] { add_history(line) }
  }

  /// In the C locale readline drops bytes beyond ASCII: what Chinese is made of. It asks the
  /// environment for the locale at every prompt, so that is where a better one must stand.
  private static func setLocale() {
    setlocale(LC_CTYPE, "")
    for locale in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] {
      if String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8" { return }
      if setlocale(LC_CTYPE, locale) != nil { setenv("LC_ALL", locale, 1) }
    }
  }

  package mutating func next(
    prompt: StyledText, draft: String, onKey: () -> Void
  ) -> Line {
    let shown = now()
    var times: KeyTimes?
    State.line = .none
    rl_callback_handler_install(timed(prompt).renderedForReadline(plain: isPlain)) { line in
      State.take(line)
    }
    defer { rl_callback_handler_remove() }
    if !draft.isEmpty {
      rl_insert_text(draft)
      rl_redisplay()
    }
    while true {
      let event = Signals.wait(milliseconds: millisecondsToTick)
      if let event, event != .resize { onKey() }
      switch event {
      case nil: tick(prompt)
      case .key:
        let time = now() - shown
        times = KeyTimes(first: times?.first ?? time, last: time)
        rl_callback_read_char()
        if let line = finished(times) { return line }
      case .interrupt: clearLine()
      case .resize: rl_resize_terminal()
      case .stop: stop()
      case .hangup: return .hangup
      }
    }
  }

  private func finished(_ times: KeyTimes?) -> Line? {
    switch State.line {
    case .none: return nil
    case .end: return .end
    case .text(let text):
      if !text.isEmpty, text != State.last {
        add_history(text)
        history?.add(text)
        State.last = text
      }
      return .text(text, times)
    }
  }

  /// Ctrl-C: what was typed is given up, and the prompt comes again.
  private func clearLine() {
    rl_callback_sigcleanup()
    // From the end of what was typed: the new prompt must not stand in the midst of a long line.
    rl_point = rl_end
    rl_redisplay()
    rl_echo_signal_char(SIGINT)
    rl_replace_line("", 1)
    // As at any new prompt: the arrow begins with the newest line, and vi's keys insert.
    using_history()
    if rl_editing_mode == 0 { rl_vi_insertion_mode(1, 0x69) }
    rl_crlf()
    rl_on_new_line()
    rl_redisplay()
  }

  /// Ctrl-Z: gives the terminal back as it was, stops, and goes on in the same line after `fg`.
  private func stop() {
    rl_deprep_terminal()
    Signals.stopProcess()
    rl_prep_terminal(1)
    rl_resize_terminal()
    rl_forced_update_display()
  }
}

/// What the callbacks of readline leave for the loop; C function pointers can carry no context.
private enum State {
  enum Finished {
    case none, end
    case text(String)
  }

  nonisolated(unsafe) static var line = Finished.none
  nonisolated(unsafe) static var last: String?
  nonisolated(unsafe) static var commands: [String] = []
  nonisolated(unsafe) static var matches: [String] = []
  nonisolated(unsafe) static var previousByte: Int32 = 0

  static func take(_ typed: UnsafeMutablePointer<CChar>?) {
    guard let typed else {
      line = .end
      return
    }
    line = .text(String(cString: typed))
    free(typed)
    // Without this the prompt would be shown once more before the loop can end.
    rl_callback_handler_remove()
  }

  /// The byte, or a middle dot's where it would end a control character of the second set (U+0080
  /// to U+009F): readline shows those of ASCII as ^X but sends these to the terminal, which may
  /// obey them when they are pasted.
  static func harmless(_ byte: Int32) -> Int32 {
    defer { previousByte = byte }
    return previousByte == 0xC2 && (0x80...0x9F).contains(byte) ? 0xB7 : byte
  }

  static func completion(
    of text: UnsafePointer<CChar>?, state: Int32
  ) -> UnsafeMutablePointer<CChar>? {
    if state == 0, let text {
      let typed = String(cString: text)
      matches = commands.filter { $0.hasPrefix(typed) }.reversed()
    }
    return matches.popLast().flatMap { strdup($0) }
  }
}

extension StyledText {
  /// The prompt with its escape sequences between \u{1} and \u{2}, so that readline does not count
  /// them as columns.
  func renderedForReadline(plain isPlain: Bool) -> String {
    guard !isPlain else { return text }
    let rendered = rendered(plain: false)
    var prompt = ""
    var isEscape = false
    for character in rendered {
      if character == "\u{1B}" {
        prompt += "\u{1}"
        isEscape = true
      }
      prompt.append(character)
      if isEscape, character == "m" {
        prompt += "\u{2}"
        isEscape = false
      }
    }
    return prompt
  }
}
