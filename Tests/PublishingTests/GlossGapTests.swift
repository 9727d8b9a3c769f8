import Testing

@testable import Publishing

@Suite("What a card asks for")
struct GlossGapTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var gloss: String
    var question: String
    var shown: String

    init(_ gloss: String, in question: String = "", _ shown: String) {
      (self.gloss, self.question, self.shown) = (gloss, question, shown)
    }

    var testDescription: String { gloss }
  }

  @Test(
    "is what is said about the subject, not what the question has already",
    arguments: [
      Row("Leaves are loose.", in: "Which leaves?", "Leaves are [loose]."),
      Row("The pot is warmed.", "The pot is [warmed]."),
      Row(
        "CLIP puts images into one shared embedding space.", in: "How does CLIP work?",
        "CLIP [puts images] into one [shared embedding space]."),
      Row("用散茶。", in: "茶怎么泡？", "用[散茶]。"),
      Row("It is so.", "[It is so.]"),
      Row("", "[]"),
    ])
  func gaps(row: Row) {
    let parts = GlossGaps().parts(of: row.gloss, in: row.question)
    #expect(parts.map { $0.isGap ? "[\($0.text)]" : $0.text }.joined() == row.shown)
    #expect(parts.map(\.text).joined() == row.gloss)
  }
}
