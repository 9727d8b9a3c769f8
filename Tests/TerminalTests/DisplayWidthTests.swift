import Foundation
import Terminal
import Testing

@Suite("The width of text on a screen")
struct DisplayWidthTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var columns: Int

    init(_ text: String, _ columns: Int) { (self.text, self.columns) = (text, columns) }

    var testDescription: String { "\(text.debugDescription) takes \(columns)" }
  }

  @Test(
    "is one column a Latin letter and two a Chinese one",
    arguments: [
      Row("", 0), Row("CLIP", 4), Row("对比学习", 8), Row("對比學習", 8), Row("用 CLIP 学", 10),
      Row("，。！？", 8), Row("「」『』《》", 12), Row("ＣＬＩＰ", 8), Row("ｱｲｳ", 3), Row("あいう", 6),
      Row("한국어", 6), Row("𠮷", 2), Row("naïve Ω Ж", 9), Row("“quoted” — so…", 14),
    ])
  func letters(row: Row) {
    #expect(row.text.displayWidth == row.columns)
  }

  @Test(
    "counts what combines only once",
    arguments: [
      Row("e\u{301}", 1), Row("한".decomposed, 2), Row("a\u{200B}b", 2), Row("\u{FEFF}a", 1),
      Row("👩‍🔬", 2), Row("👍🏽", 2), Row("❤️", 2), Row("🇨🇳", 2), Row("🇨🇳🇬🇧", 4), Row("✅❌", 4), Row("1️⃣", 2),
    ])
  func combining(row: Row) {
    #expect(row.text.displayWidth == row.columns)
  }

  @Test(
    "is nothing for control characters",
    arguments: ["\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{9B}"])
  func control(text: String) {
    #expect(text.displayWidth == 0)
  }

  @Test("aligns columns of both scripts")
  func alignment() {
    #expect("对比".padded(to: 6) == "对比  ")
    #expect("CLIP".padded(to: 6) == "CLIP  ")
    #expect("对比".aligned(right: 6) == "  对比")
    #expect("对比学习".padded(to: 3) == "对比学习")
  }
}

extension String {
  /// Hangul syllables taken apart into their letters, as some systems store them.
  fileprivate var decomposed: String { decomposedStringWithCanonicalMapping }
}
