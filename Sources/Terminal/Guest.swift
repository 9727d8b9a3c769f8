import Foundation

/// Another program that has the terminal for a while, as an editor has.
package enum Guest {
  /// Runs a command line of the shell in the foreground and waits for its end.
  ///
  /// Foundation's `Process` will not do: it puts the program into a process group of its own, which
  /// is a background one, and no program there may read the terminal.
  /// - Parameters:
  ///   - command: A command with options, as `$EDITOR` may hold them.
  ///   - argument: One more argument, whatever characters it has.
  /// - Returns: The exit status as the shell tells it: 128 and the signal's number where a signal
  ///   ended the program; nil if it could not be started.
  package static func run(_ command: String, argument: String) -> Int32? {
    Signals.leavingTerminalToOthers {
      guard let child = spawn(["/bin/sh", "-c", "\(command) \"$1\"", "sh", argument]) else {
        return nil
      }
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0 {
        if errno != EINTR { return nil }
      }
      let signal = status & 0x7F
      return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
  }

  private static func spawn(_ words: [String]) -> pid_t? {
    var arguments = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    // What this process ignores, its children would ignore too.
    var restored = sigset_t()
    sigemptyset(&restored)
    for signal in Signals.ignoredForOthers + [SIGPIPE] { sigaddset(&restored, signal) }
    posix_spawnattr_setsigdefault(&attributes, &restored)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child: pid_t = 0
    guard posix_spawn(&child, words[0], nil, &attributes, arguments, environ) == 0 else {
      return nil
    }
    return child
  }
}
