import Dictation
import Foundation
import Scenario
import Testing

/// A small scenario whose glossary holds names, phrases and Chinese terms.
private let rescuer = Rescuer(scenario: Sample.scenario)

private struct Saying: Sendable, CustomTestStringConvertible {
  var text: String
  var becomes: String
  var testDescription: String { text }

  init(_ text: String, becomes: String) {
    self.text = text
    self.becomes = becomes
  }
}

@Suite struct RescuerTests {
  @Test(
    "a mangled term is found by its sound",
    arguments: [
      Saying("a cue former joins the two", becomes: "a Q-Former joins the two"),
      Saying("then lexmurt has two streams", becomes: "then LXMERT has two streams"),
      Saying("klip compares the two", becomes: "CLIP compares the two"),
      Saying("we use a v i t for that", becomes: "we use a ViT for that"),
      Saying("it looks by cross a tension", becomes: "it looks by cross-attention"),
      Saying("一个扩散魔性", becomes: "一个扩散模型"),
      Saying("用对笔学习训练", becomes: "用对比学习训练"),
    ])
  fileprivate func found(_ saying: Saying) {
    #expect(saying.text.applying(rescuer.proposals(for: saying.text)) == saying.becomes)
  }

  @Test(
    "what makes sense, or is the term already, is left alone",
    arguments: [
      "a Q-Former joins the two", "the q former is trained", "we trim the video clip",
      "a former colleague gave me the cue", "the tension across the room", "CLIP 用对比学习训练",
      "我对比了学习方法", "扩散模型从噪声开始", "", "…", "👩‍🔬 e\u{301}",
    ])
  func leftAlone(_ text: String) {
    #expect(rescuer.proposals(for: text) == [])
  }

  @Test("ranges count Unicode scalars of the text as it was given")
  func ranges() throws {
    let text = "👩‍🔬 the cue former, then"
    let rescue = try #require(rescuer.proposals(for: text).first)
    // Three scalars for the scientist, a blank, "the ".
    #expect(rescue.range == 8..<18)
    #expect(rescue.heard == "cue former")
    #expect(rescue.entry == "q-former")
  }

  @Test("the same words give the same rescues")
  func steady() {
    let text = "the cue former and lexmurt, 用对笔学习"
    #expect(rescuer.proposals(for: text) == Rescuer(scenario: Sample.scenario).proposals(for: text))
  }
}

@Suite struct ApplyingTests {
  @Test(
    "with nothing confirmed the text stays byte for byte",
    arguments: [
      "the cue former", "e\u{301} \r\n tab\t", "用对笔学习", "", "👩‍🔬\u{200B}", "ＣＬＩＰ",
    ])
  func untouched(_ text: String) {
    #expect(Array(text.applying([]).utf8) == Array(text.utf8))
  }

  @Test("only the confirmed stretch changes")
  func oneOfTwo() throws {
    let text = "e\u{301} cue former and lexmurt"
    let rescues = rescuer.proposals(for: text)
    try #require(rescues.count == 2)
    #expect(
      text.applying([rescues[1]]).unicodeScalars.elementsEqual(
        "e\u{301} cue former and LXMERT".unicodeScalars))
  }

  @Test("a rescue of another text, or one over another, is passed over")
  func misfits() {
    let rescue = Rescue(range: 0..<3, heard: "abc", term: "X", entry: "x", sureness: 1)
    let over = Rescue(range: 2..<4, heard: "cd", term: "Y", entry: "y", sureness: 1)
    #expect("abcd".applying([rescue, over]) == "Xd")
    #expect("abd".applying([rescue]) == "abd")
    #expect("a".applying([rescue]) == "a")
  }
}

@Suite struct LabelledRescueTests {
  /// Sentences of a table with the scenario that each is of.
  private static func sentences(of table: String) throws -> [(scenario: String, text: String)] {
    try String(contentsOf: root.appendingPathComponent("Tests/Labelled/\(table)"), encoding: .utf8)
      .split(separator: "\n").dropFirst().map { line in
        let fields = line.split(separator: "\t").map(String.init)
        return (fields[1], fields[2])
      }
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// By scenario; made once, since compiling a glossary is most of the work.
  private static let rescuers: [String: Rescuer] = {
    let scenarios = ["multimodal", "transformers", "classic-ml"].compactMap { id -> Scenario? in
      let file = root.appendingPathComponent("scenarios/\(id).yaml")
      return (try? Data(contentsOf: file)).flatMap {
        Scenario.read([UInt8]($0), file: file.path).scenario
      }
    }
    return Dictionary(uniqueKeysWithValues: scenarios.map { ($0.id, Rescuer(scenario: $0)) })
  }()

  @Test("no more than one in a hundred innocent sentences is touched")
  func innocent() throws {
    let sentences = try Self.sentences(of: "rescue-innocent.tsv")
    let touched = try sentences.filter {
      try !#require(Self.rescuers[$0.scenario]).proposals(for: $0.text).isEmpty
    }
    #expect(sentences.count >= 350)
    #expect(touched.count * 100 <= sentences.count, "\(touched)")
  }

  @Test(
    """
    whatever is confirmed, the rest of a sentence stays byte for byte, and all of it where everything \
    is refused
    """)
  func bytes() throws {
    var seen = 0
    for (scenario, sentence) in try Self.sentences(of: "rescue-spellings.tsv") {
      // Marks of several scalars, and blanks that nobody would type, must survive.
      let text = "e\u{301}\t \(sentence)\u{200B}\r\n 👩‍🔬"
      let rescues = try #require(Self.rescuers[scenario]).proposals(for: text)
      var refusing = RescueMemory()
      for rescue in rescues {
        seen += 1
        refusing.remember(.refuse, for: rescue, in: scenario)
        let scalars = Array(text.unicodeScalars)
        let parts = [scalars[..<rescue.range.lowerBound], scalars[rescue.range.upperBound...]]
          .map { part in String(String.UnicodeScalarView(part)) }
        let mended = text.applying([rescue])
        #expect(Array(mended.utf8) == Array((parts[0] + rescue.term + parts[1]).utf8))
      }
      let sorted = refusing.sort(rescues, in: scenario)
      #expect(sorted.ask.isEmpty)
      #expect(Array(text.applying(sorted.apply).utf8) == Array(text.utf8))
    }
    #expect(seen >= 200)
  }
}
