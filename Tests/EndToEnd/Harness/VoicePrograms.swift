import Foundation
import Testing

/// Programs that speak, record and recognise, written by a test.
struct VoicePrograms {
  let sandbox: Sandbox

  /// A shell script in the sandbox.
  func script(_ name: String, _ body: String) throws {
    let path = sandbox.folder.appendingPathComponent(name).path
    // Not with Foundation: a program that another test starts meanwhile would keep the file open for
    // writing, and it could not be executed.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o755)
    try #require(descriptor >= 0)
    let bytes = Array("#!/bin/sh\ncd '\(sandbox.folder.path)'\n\(body)\n".utf8)
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
  }

  /// A recorder that has made this file once it is asked to end.
  func recorder(of sound: String) throws {
    try script(
      "record",
      "trap 'cp \"\(sound)\" \"$1\"; exit 1' INT; echo $$ > recording; while :; do sleep 0.02; done"
    )
  }

  /// Options that name the scripts `record` and `hear`.
  var listening: [String] {
    [
      "--listen", "--record-with", "'\(sandbox.folder.path)/record' {wav}", "--transcribe-with",
      "'\(sandbox.folder.path)/hear' {wav} {lang}",
    ]
  }

  var speaking: [String] { ["--speak-with", "'\(sandbox.folder.path)/voice' {lang} {text}"] }

  func text(_ name: String) -> String {
    (try? String(contentsOf: sandbox.folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
  }

  func lines(_ name: String) -> [String] { text(name).split(separator: "\n").map(String.init) }

  /// Waits until something is so.
  func wait(
    for what: String, sourceLocation: SourceLocation = #_sourceLocation, _ isSo: () -> Bool
  ) {
    let deadline = Deadline(seconds: Patience.seconds)
    while !isSo(), !deadline.isOver { usleep(5_000) }
    #expect(isSo(), "waited in vain for \(what)", sourceLocation: sourceLocation)
  }

  /// Waits for the end of the process whose number a script has written down.
  func expectEnd(ofProcessIn name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let process = pid_t(lines(name).last ?? "") ?? 0
    #expect(process > 0, sourceLocation: sourceLocation)
    wait(for: "the end of \(name)", sourceLocation: sourceLocation) {
      // One that has ended and that nobody has waited for yet is not running.
      let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      return stat.map { $0.contains(") Z ") } ?? (kill(process, 0) != 0)
    }
  }

  /// A WAV file with silence, as recognisers want it; its path.
  func sound(seconds: Double) throws -> String {
    let length = Int(seconds * 16_000) * 2
    func number(_ value: Int, _ bytes: Int) -> [UInt8] {
      (0..<bytes).map { UInt8(value >> (8 * $0) & 0xFF) }
    }
    let format = number(1, 2) + number(1, 2) + number(16_000, 4) + number(32_000, 4)
    let head =
      Array("RIFF".utf8) + number(length + 36, 4) + Array("WAVEfmt ".utf8) + number(16, 4) + format
      + number(2, 2) + number(16, 2) + Array("data".utf8) + number(length, 4)
    return try sandbox.file("sound.wav", head + [UInt8](repeating: 0, count: length))
  }
}
