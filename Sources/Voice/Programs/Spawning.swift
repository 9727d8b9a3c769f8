import Foundation

/// An `errno` of the system.
struct SystemTrouble: Error {
  var code: Int32
}

/// Starts processes.
enum Spawning {
  /// Starts a program that reads nothing, in a process group of its own.
  /// - Throws: ``SystemTrouble`` if the system refuses.
  static func start(
    _ program: ExternalProgram, output: Int32, errors: Int32
  ) throws(SystemTrouble) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this process ignores or blocks, the program would ignore and block too.
    var all = sigset_t()
    sigfillset(&all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var arguments = ([program.path] + program.arguments).map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    var code: Int32 = 0
    // A script that was just saved is busy for as long as a process that another thread starts at
    // that moment holds a copy of its descriptor.
    for _ in 0..<50 {
      code = posix_spawn(&process, program.path, &actions, &attributes, arguments, environ)
      guard code == ETXTBSY else { break }
      usleep(2_000)
    }
    guard code == 0 else { throw SystemTrouble(code: code) }
    return process
  }
}
