import Dictation
import Foundation
import Testing

private let rescue = Rescue(
  range: 0..<10, heard: "cue former", term: "Q-Former", entry: "q-former", sureness: 0.9)

@Suite struct RescueDialogTests {
  @Test func questions() {
    #expect(RescueDialog(rescue).question(in: .english) == "cue former → Q-Former? [Y/n/a]")
    #expect(RescueDialog(rescue).question(in: .chinese) == "cue former → Q-Former？[是Y/否n/总是a]")
  }

  @Test(
    "replies are understood in both languages",
    arguments: [
      ("", .accept), ("  ", .accept), ("Y", .accept), ("yes.", .accept), ("是", .accept),
      ("好的。", .accept), ("n", .refuse), ("NO", .refuse), ("否", .refuse), ("不是", .refuse),
      ("a", .always), ("Always!", .always), ("总是", .always), ("perhaps", nil), ("yn", nil),
    ] as [(String, RescueDialog.Decision?)])
  func replies(_ reply: String, _ decision: RescueDialog.Decision?) {
    #expect(RescueDialog.decision(for: reply) == decision)
  }
}

@Suite struct RescueMemoryTests {
  @Test("what was refused is not offered again, in that scenario")
  func refused() {
    var memory = RescueMemory()
    memory.remember(.refuse, for: rescue, in: "multimodal")
    #expect(memory.sort([rescue], in: "multimodal").ask == [])
    #expect(memory.sort([rescue], in: "multimodal").apply == [])
    #expect(memory.sort([rescue], in: "transformers").ask == [rescue])
  }

  @Test("'always' is applied at once, however it is written")
  func always() {
    var memory = RescueMemory()
    memory.remember(.always, for: rescue, in: "multimodal")
    var louder = rescue
    louder.heard = "Cue  Former"
    #expect(memory.sort([louder], in: "multimodal").apply == [louder])
    #expect(memory.sort([louder], in: "multimodal").ask == [])
  }

  @Test("what was confirmed is offered surely, as the term that it was")
  func confirmed() {
    var memory = RescueMemory()
    memory.remember(.accept, for: rescue, in: "multimodal")
    var other = rescue
    other.term = "adapter"
    var expected = rescue
    expected.sureness = 1
    #expect(memory.sort([other], in: "multimodal").ask == [expected])
  }

  @Test("the file gives back what was put in, and a torn one is empty")
  func file() {
    var memory = RescueMemory()
    memory.remember(.always, for: rescue, in: "multimodal")
    memory.remember(.refuse, for: rescue, in: "transformers")
    #expect(RescueMemory(json: Data(memory.json.utf8)) == memory)
    #expect(RescueMemory(json: Data(memory.json.utf8.dropLast(9))) == RescueMemory())
    #expect(RescueMemory(json: nil) == RescueMemory())
  }
}
