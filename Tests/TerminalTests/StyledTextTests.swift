import Terminal
import Testing

@Suite("Styled text")
struct StyledTextTests {
  @Test("sends escape sequences that end where the words end")
  func styled() {
    let text: StyledText = "you said " + StyledText("both frozen", .underline) + "."
    #expect(text.rendered(plain: false) == "you said \u{1B}[4mboth frozen\u{1B}[0m.")
  }

  @Test("shows evidence between brackets on a plain screen, and nothing of the other styles")
  func plain() {
    let text = StyledText("Score", .bold) + ": " + StyledText("both frozen", .underline)
    #expect(text.rendered(plain: true) == "Score: [both frozen]")
  }

  @Test("shows nothing for nothing", arguments: [true, false])
  func empty(isPlain: Bool) {
    let text = StyledText("", .bold) + StyledText("", .underline)
    #expect(text.rendered(plain: isPlain).isEmpty)
  }

  @Test("is its words without the styles")
  func words() {
    #expect((StyledText("a", .good) + StyledText("b", .bad) + "c").text == "abc")
  }
}
