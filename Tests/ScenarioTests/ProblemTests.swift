import Scenario
import Testing

@Suite("Every mistake is named where it stands, with its mend")
struct ProblemTests {
  /// One change of the sample, and the problem that it makes at the mark `▸`.
  struct Row: CustomTestStringConvertible {
    var text: String
    var place: Place
    var message: String
    var mend: String
    /// Messages of problems that follow from it.
    var others: [String]

    init(
      _ old: String, _ new: String, _ message: String, mend: String, and others: String...,
      line: Int? = nil, column: Int? = nil
    ) {
      let marked = SampleScenario.replacing(old, with: new)
      let before = marked.prefix { $0 != "▸" }.split(
        separator: "\n", omittingEmptySubsequences: false)
      text = marked.filter { $0 != "▸" }
      place = Place(
        file: "v.yaml", line: line ?? before.count,
        column: column ?? (before.last?.unicodeScalars.count ?? 0) + 1)
      self.message = message
      self.mend = mend
      self.others = others
    }

    var testDescription: String { message }
  }

  static let keysAndTypes: [Row] = [
    Row(
      "tier: core", "▸teir: core\n        tier: core", "unknown key 'teir' in a concept",
      mend: "did you mean 'tier'?"),
    Row("tier: core", "tier: ▸cor", "unknown tier 'cor'", mend: "did you mean 'core'?"),
    Row(
      "id: blip2\n    ask:", "▸id: blip2\n    asks:", "a question has no 'ask'",
      mend: "add 'ask: …'", and: "unknown key 'asks' in a question"),
    Row(
      "time: 120", "time: ▸two minutes",
      "'time' must be a whole number of seconds, not 'two minutes'",
      mend: "write a number from 1 to 3600"),
    Row(
      "time: 120", "time: ▸-5", "'time' must be a whole number of seconds, not '-5'",
      mend: "write a number from 1 to 3600"),
    Row(
      "naming: true", "naming: ▸yes", "'naming' must be true or false, not 'yes'",
      mend: "write 'true' or 'false'"),
    Row("lang: en", "lang: ▸fr", "unknown language 'fr'", mend: "write en or zh"),
    Row(
      "hint: Think of gradients.", "hint: ▸''", "'hint' is empty",
      mend: "write one text, or one for each language: {en: …, zh: …}"),
    Row(
      "hint: Think of gradients.", "hint: ▸[a]", "'hint' must be a text, not a list",
      mend: "write one text, or one for each language: {en: …, zh: …}"),
    Row(
      "{en: Vision, zh: 视觉}", "{en: Vision, ▸fr: Vue}", "unknown language 'fr' in 'title'",
      mend: "the languages of this scenario are en, zh"),
    Row(
      "[<clip>]", "▸[]", "'match' is empty",
      mend: "write patterns, one a line: - <llm> <frozen>"),
    Row(
      "clip: CLIP", "clip: ▸[]", "'clip' is empty",
      mend: "write a list of terms: [LLM, language model, 大语言模型]"),
    Row(
      "viva: 1", "viva: ▸one", "'viva' must be the version of the format, not 'one'",
      mend: "write 'viva: 1'"),
    Row(
      "viva: 1", "viva: ▸2\nunheard-of: 1",
      "the scenario is in version 2 of the format; this program reads 1", mend: "update viva"),
  ]

  static let ids: [Row] = [
    Row(
      "id: vision", "id: ▸../vision", "'../vision' cannot be an id",
      mend: "write lower-case letters, digits and hyphens: 'frozen-llm'"),
    Row(
      "id: clip-name", "id: ▸frozen-llm", "the concept 'frozen-llm' stands already in line 24",
      mend: "rename one of them"),
    Row(
      "clip: CLIP", "clip: CLIP\n  ▸llm: LM", "the key 'llm' stands here again, after line 7",
      mend: "rename one of them, or bring them together"),
    Row(
      "id: vision", "id: ▸vision\nid: vision", "the key 'id' stands here again, after line 2",
      mend: "rename one of them, or bring them together", line: 3, column: 1),
    Row(
      "- <llm> <frozen>", "- <llm> ▸<frosen>", "there is no glossary entry 'frosen'",
      mend: "did you mean 'frozen'?"),
    Row(
      "'\"only the Q-Former\" trained'", "'<llm> 冻结 ▸<freezing-of-it>'",
      "there is no glossary entry 'freezing-of-it'", mend: "add it, or leave this out"),
    Row("about: llm", "about: ▸lm", "there is no glossary entry 'lm'", mend: "did you mean 'llm'?"),
    Row(
      "[[clip, llm]]", "[[▸clap, llm]]", "there is no glossary entry 'clap'",
      mend: "did you mean 'clip'?"),
    Row(
      "[[clip, llm]]", "[▸clip, [llm]]", "'subjects' must be a list of groups, not 'clip'",
      mend: "write a list of groups: [[clip, dalle]]"),
    Row(
      "corrected-by: [frozen-llm]", "corrected-by: [▸frozen-lm]", "there is no concept 'frozen-lm'",
      mend: "did you mean 'frozen-llm'?"),
    Row(
      "earns: [frozen-llm]", "earns: [▸llm-trained]", "there is no concept 'llm-trained'",
      mend: "add it, or leave this out"),
    Row(
      "misconceptions: [llm-trained]", "misconceptions: [▸trained]",
      "there is no misconception 'trained'", mend: "add it, or leave this out"),
    Row(
      "<clip>, model", "▸<clop>, model", "there is no glossary entry 'clop'",
      mend: "did you mean 'clip'?"),
    Row(
      "clip: CLIP\n  models: [<llm>, <clip>, model]", "clip: [<models>]\n  models: [▸<clip>]",
      "the entry takes in itself: <clip> → <models> → <clip>", mend: "leave one of them out"),
    Row(
      "clip: CLIP", "clip: [CLIP, ▸<clip>]", "the entry takes in itself: <clip> → <clip>",
      mend: "leave one of them out"),
    Row(
      "clip: CLIP", "clip: [▸<the model>]", "'<the model>' is no term and no entry",
      mend: "write <id> alone to take in all terms of another entry"),
    Row(
      "- <llm> <frozen>", "- <llm>▸<frozen>", "two elements touch",
      mend: "put a space between them for \"and\", or '|' for \"or\""),
    Row(
      "'\"only the Q-Former\" trained'", "'▸\"only the Q-Former trained'",
      "this quote is not closed", mend: "write words that follow one another as \"two words\""),
  ]

  static let syntax: [Row] = [
    Row(
      "clip: CLIP", "clip: ▸&c CLIP", "anchors ('&') are not used in a scenario",
      mend: "leave it out, or put quotes around a text that begins with '&'"),
    Row(
      "clip: CLIP", "clip: ▸*llm", "aliases ('*') are not used in a scenario",
      mend: "write the text again, or put quotes around a text that begins with '*'"),
    Row(
      "clip: CLIP", "clip: ▸!x CLIP", "tags ('!') are not used in a scenario",
      mend: "leave it out, or put quotes around a text that begins with '!'"),
    Row(
      "clip: CLIP", "clip: ▸\"CL\\eIP\"", "the text holds a control character",
      mend: "leave the escape out"),
    Row(
      "prompt: What happens to its weights?", "prompt: Its weights▸: what of them?",
      "mapping values are not allowed in this context",
      mend: "put quotes around a text with ': ' in it, or check the indentation"),
    Row(
      "pump: What else?", "pump: ▸\"What else?", "this quote is not closed",
      mend: "close it, or leave both quotes out"),
    Row(
      "pump: What else?", "pump: 还有▸\u{7}呢", "the file holds a control character",
      mend: "save the file as plain UTF-8 text"),
    Row(
      "'\"only the Q-Former\" trained'", "\"only the Q-Former\" ▸trained",
      "did not find expected '-' indicator (while parsing a block collection)",
      mend: "put single quotes around a pattern that begins with '\"': '\"two words\" <id>'"),
  ]

  @Test("one mistake, one problem", arguments: keysAndTypes + ids + syntax)
  func one(_ row: Row) {
    #expect(row.text != SampleScenario.text)
    let (scenario, problems) = read(row.text)
    #expect(scenario == nil)
    let expected = Problem(at: row.place, row.message, mend: row.mend)
    #expect(problems.first == expected)
    #expect(problems.dropFirst().map(\.message) == row.others)
  }

  @Test("a text that lacks one of the languages is a warning, and the scenario can be used")
  func warning() throws {
    let (scenario, problems) = read(SampleScenario.replacing(", zh: 视觉", with: ""))
    #expect(problems.map(\.severity) == [.warning])
    #expect(problems.map(\.message) == ["'title' has no text in 'zh'"])
    #expect(try #require(scenario).title[.chinese] == "Vision")
  }

  @Test("all mistakes of a file are told at once, in its order")
  func several() {
    let text = """
      viva: 1
      id: Vision
      titel: Vision
      languages: [en]
      questions:
        - id: a
          ask: Why?
          time: soon
          model-answer: Because.
          concepts:
            - id: c
              tier: core
              gloss: ''
              match: [<nothing>]
      """
    #expect(
      read(text).problems.map { "\($0.place.line): \($0.message)" } == [
        "1: a scenario has no 'title'",
        "2: 'Vision' cannot be an id",
        "3: unknown key 'titel' in a scenario",
        "8: 'time' must be a whole number of seconds, not 'soon'",
        "13: 'gloss' is empty",
        "14: there is no glossary entry 'nothing'",
      ])
  }

  @Test(
    "a file without a scenario in it",
    arguments: [
      ("", "the file is empty"),
      ("# nothing yet\n", "the file is empty"),
      ("viva: 1\nid: a\ntitle: A\nlanguages: [en]\nquestions: []", "'questions' is empty"),
      ("hello", "a scenario is a mapping, not 'hello'"),
      ("- a\n- b", "a scenario is a mapping, not a list"),
      ("viva: 2\n---\nviva: 1", "a second document begins here"),
    ])
  func noScenario(_ text: String, _ message: String) {
    let (scenario, problems) = read(text)
    #expect(scenario == nil)
    #expect(problems.map(\.message).contains(message))
  }

  @Test("a file over 2 MB is refused unread")
  func tooLarge() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: Scenario.maximumSize + 1)
    let (scenario, problems) = Scenario.read(bytes, file: "v.yaml")
    #expect(scenario == nil)
    #expect(problems.map(\.message) == ["the file is over 2 MB"])
  }
}
