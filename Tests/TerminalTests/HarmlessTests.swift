import Terminal
import Testing

@Suite("Text that a person gave, shown")
struct HarmlessTests {
  @Test(
    "cannot steer the terminal",
    arguments: [
      ("\u{1B}[2J", "␛[2J"), ("\u{1B}]0;title\u{7}", "␛]0;title^G"), ("\u{0}", "^@"),
      ("\u{8}\u{C}\u{1F}", "^H^L^_"), ("\u{7F}", "^?"), ("\u{9B}31m", "⟨9B⟩31m"),
      ("\u{85}", "⟨85⟩"), ("over\rwritten", "over^Mwritten"), ("one\r\ntwo", "one^M\ntwo"),
    ])
  func control(text: String, shown: String) {
    #expect(text.harmless == shown)
  }

  @Test(
    "cannot turn the direction of writing",
    arguments: [
      ("a\u{202E}b", "a⟨202E⟩b"), ("a\u{2066}b\u{2069}", "a⟨2066⟩b⟨2069⟩"),
      ("a\u{200F}b", "a⟨200F⟩b"), ("a\u{61C}b", "a⟨61C⟩b"),
    ])
  func direction(text: String, shown: String) {
    #expect(text.harmless == shown)
  }

  @Test(
    "stays as it is where it is harmless",
    arguments: [
      "", "plain 文字", "tab\there", "two\nlines", "👩‍🔬 e\u{301}", "\u{FFFD}", "^[ is not an escape",
    ])
  func harmless(text: String) {
    #expect(text.harmless == text)
  }

  @Test("has no control character left, whatever it was")
  func everyControlCharacter() {
    for value in (UInt32(0)...0x9F) {
      guard let scalar = Unicode.Scalar(value), scalar != "\n", scalar != "\t" else { continue }
      let left = String(scalar).harmless.unicodeScalars
      #expect(left.allSatisfy { $0.properties.generalCategory != .control })
    }
  }
}
