import Publishing
import Scenario
import Testing

@Suite("A session as Anki notes")
struct AnkiTests {
  @Test("asks for what was missed, for each question, and for what is true")
  func notes() throws {
    let file = try TeaSession().account().anki()
    #expect(file.deck == "Viva::Tea, twice")
    #expect(
      file.notes.map(\.guid) == [
        "viva/tea/brewing/concept/leaves/en", "viva/tea/brewing/question/en",
        "viva/tea/brewing/misconception/reboil/en", "viva/tea/serving/concept/water/en",
        "viva/tea/serving/concept/pot/en", "viva/tea/serving/concept/leaves/en",
        "viva/tea/serving/question/en",
      ])
    #expect(
      file.notes[0].tags == [
        "viva::scenario::tea", "viva::question::brewing", "viva::kind::concept", "viva::tier::core",
      ])
    #expect(file.notes[0].fields[0].source == "Leaves are {{c1::loose}}.")
    #expect(file.notes[2].fields[0].source == "True or not? “Water is boiled twice.”")
  }

  @Test("is in the session's language, which is another note")
  func chinese() throws {
    let file = try TeaSession(language: .chinese).account().anki(noteTypes: .chinese)
    #expect(file.notes[0].guid == "viva/tea/brewing/concept/leaves/zh")
    #expect(file.text.contains("\t填空题\t用{{c1::散茶}}。\t"))
    #expect(file.text.contains("\t问答题\t"))
  }

  @Test("has a header that tells Anki everything, and a line a note")
  func text() throws {
    let lines = try TeaSession(tail: hostile).account().anki().text.split(separator: "\n")
    #expect(
      lines.prefix(4).map(String.init) == [
        "#separator:tab", "#html:true", "#guid column:1", "#notetype column:2",
      ])
    let notes = lines.filter { !$0.hasPrefix("#") }
    #expect(notes.count == 7)
    for note in notes {
      #expect(note.split(separator: "\t", omittingEmptySubsequences: false).count == 5)
    }
  }

  @Test(
    "nothing in somebody's words means anything to HTML or to Anki",
    arguments: [
      ("a < b & c", "a &lt; b &amp; c"), ("two\nlines", "two<br>lines"), ("a\tb", "a b"),
      ("{{c1::x}}", "&#123;&#123;c1&#58;&#58;x&#125;&#125;"), ("[sound:x]", "&#91;sound&#58;x]"),
      ("\"quoted\"", "&quot;quoted&quot;"), ("<\u{301}b>", "&lt;\u{25CC}\u{301}b&gt;"),
    ])
  func fields(text: String, source: String) {
    #expect(AnkiHTML(text).source == source)
  }
}
