import Testing
import Voice

@Suite("A command of the person's own")
struct CommandTemplateTests {
  struct Command: Sendable, CustomTestStringConvertible {
    var written: String
    var words: [String]
    init(_ written: String, _ words: [String]) { (self.written, self.words) = (written, words) }
    var testDescription: String { written }
  }

  @Test(
    "is parted into words as a shell parts them",
    arguments: [
      Command("speak {text}", ["speak", "{text}"]),
      Command("  speak   {text}  ", ["speak", "{text}"]),
      Command("'my speaker' -v \"{lang} voice\"", ["my speaker", "-v", "{lang} voice"]),
      Command(#"speak a\ b"#, ["speak", "a b"]),
      Command(#"speak "a\"b" 'c\d'"#, ["speak", "a\"b", #"c\d"#]),
      Command("speak '' \"\"", ["speak", "", ""]),
      Command("speak --lang='{lang}'x", ["speak", "--lang={lang}x"]),
      Command("说 {text}", ["说", "{text}"]),
      // What would be more than one word to a shell is nothing special here.
      Command(
        "speak $HOME `id` $(id) a;b a|b >x *",
        [
          "speak", "$HOME", "`id`", "$(id)", "a;b", "a|b", ">x", "*",
        ]),
    ])
  func words(command: Command) throws {
    #expect(try CommandTemplate(command.written).words == command.words)
  }

  @Test(
    "is filled word by word, whatever a value holds",
    arguments: ["two words", "'; rm -rf / #", "$(id)", "\"quoted\"", "-v", "{lang}", "", "中文"])
  func filling(value: String) throws {
    let template = try CommandTemplate("speak --voice {lang} <{text}>{text}")
    let words = template.filled(with: [.lang: "en", .text: value])
    #expect(words == ["speak", "--voice", "en", "<\(value)>\(value)"])
  }

  @Test("keeps a place for which there is no value")
  func unfilled() throws {
    #expect(try CommandTemplate("record {wav}").filled(with: [:]) == ["record", "{wav}"])
  }

  @Test("that is nothing, or has an open quote, is refused")
  func faults() {
    #expect(throws: CommandTemplate.Fault.empty) { try CommandTemplate("") }
    #expect(throws: CommandTemplate.Fault.empty) { try CommandTemplate("   ") }
    #expect(throws: CommandTemplate.Fault.empty) { try CommandTemplate("'' {text}") }
    #expect(throws: CommandTemplate.Fault.openQuote("'")) { try CommandTemplate("speak 'a") }
    #expect(throws: CommandTemplate.Fault.openQuote("\"")) { try CommandTemplate("speak \"a'") }
  }

  @Test("that lacks what it needs is refused")
  func missingPlaces() throws {
    #expect(throws: CommandTemplate.Fault.missing(.wav)) {
      try CommandTemplate("record -q", needing: [.wav])
    }
    // The program itself is no place for a file.
    #expect(throws: CommandTemplate.Fault.missing(.wav)) {
      try CommandTemplate("{wav}", needing: [.wav])
    }
    _ = try CommandTemplate("record --to={wav}", needing: [.wav])
  }
}
