import Foundation
import Scenario
import Testing
import Voice

@Suite("Speech in the background")
struct LoudspeakerTests {
  /// A speaker that writes down what it says.
  private func speaker(in folder: TestFolder, _ body: String) throws -> Speaker {
    try folder.script("voice", "cd '\(folder.url.path)'\n\(body)")
    return try Speaker(CommandTemplate("voice {lang} {text}"), on: folder.path)
  }

  @Test("says texts one after the other, each by its voice")
  func order() throws {
    let folder = try TestFolder()
    let loudspeaker = Loudspeaker(
      try speaker(in: folder, "echo \"start $1 $2\" >> said; echo \"end $1\" >> said"))
    loudspeaker.say("你好。Why is it frozen?", language: .chinese)
    loudspeaker.say("Go on.", language: .english)
    loudspeaker.finish()
    #expect(
      folder.lines("said") == [
        "start zh 你好。", "end zh", "start en Why is it frozen?", "end en", "start en Go on.",
        "end en",
      ])
    #expect(loudspeaker.trouble() == nil)
  }

  @Test("falls silent when it is told to, and forgets the rest")
  func stopping() throws {
    let folder = try TestFolder()
    let loudspeaker = Loudspeaker(
      try speaker(
        in: folder, "echo $$ > pid; echo \"$2\" >> said; [ \"$2\" = again ] || exec sleep 1000"))
    loudspeaker.say("你好。Why is it frozen?", language: .chinese)
    folder.awaitFile("pid")
    let first = folder.text("pid") ?? ""
    loudspeaker.stop()
    expectEnd(of: first)
    // What comes later is said.
    loudspeaker.say("again", language: .english)
    loudspeaker.finish()
    #expect(folder.lines("said") == ["你好。", "again"])
  }

  @Test("says what comes right after a key has silenced it")
  func hush() throws {
    let folder = try TestFolder()
    let loudspeaker = Loudspeaker(
      try speaker(
        in: folder, "echo $$ > pid; echo \"$2\" >> said; [ \"$2\" = b ] || exec sleep 1000")
    )
    loudspeaker.say("a", language: .english)
    folder.awaitFile("pid")
    loudspeaker.hush()
    loudspeaker.say("b", language: .english)
    loudspeaker.finish()
    #expect(folder.lines("said") == ["a", "b"])
  }

  @Test("that fails is told of once, and is not tried again")
  func failing() throws {
    let folder = try TestFolder()
    let loudspeaker = Loudspeaker(
      try speaker(in: folder, "echo x >> said; echo 'no sound card' >&2; exit 1"))
    loudspeaker.say("One. 二。", language: .english)
    loudspeaker.finish()
    loudspeaker.say("Three.", language: .english)
    loudspeaker.finish()
    #expect(folder.lines("said") == ["x"])
    #expect(
      loudspeaker.trouble() == .failed("voice", status: 1, lastWords: "no sound card"))
    #expect(loudspeaker.trouble() == nil)
  }
}
