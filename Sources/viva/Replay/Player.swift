import Terminal

/// Plays a session back at a terminal, to a person who may pause, skip ahead or leave.
struct Player {
  enum Ending: Equatable {
    case finished, quit, interrupted
  }

  let screen: Screen
  let keyboard: Keyboard
  let tempo: Tempo

  private enum Wish: Equatable {
    case skip
    case end(Ending)
  }

  func play(_ playback: Playback) -> Ending {
    for step in playback {
      var isSkipping = false
      for frame in step {
        if !isSkipping {
          switch wait(tempo.wait(for: frame.pause)) {
          case nil: break
          case .skip: isSkipping = true
          case .end(let ending): return ending
          }
        }
        screen.write(frame.text)
      }
    }
    return .finished
  }

  /// Waits, or does what the person wants instead.
  private func wait(_ seconds: Double) -> Wish? {
    let clock = ContinuousClock()
    var end = clock.now + .seconds(seconds)
    // What was left when the person paused.
    var held: Duration?
    while held != nil || clock.now < end {
      let left = (end - clock.now).inSeconds
      switch keyboard.next(within: held == nil ? left : nil) {
      case nil: continue
      case .interrupt: return .end(.interrupted)
      case .hangup, .key("q"), .key("Q"): return .end(.quit)
      case .key(" "):
        if let rest = held {
          end = clock.now + rest
          held = nil
        } else {
          held = end - clock.now
        }
      case .key: return .skip
      }
    }
    return nil
  }
}

extension Duration {
  fileprivate var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
