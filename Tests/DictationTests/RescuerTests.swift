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
  @Test(
    "no more than two in a hundred innocent sentences are touched")
  func innocent() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("Tests/Labelled/rescue-innocent.tsv")
    var rescuers: [String: Rescuer] = [:]
    var touched: [String] = []
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    for line in lines {
      let fields = line.split(separator: "\t").map(String.init)
      if rescuers[fields[1]] == nil {
        let scenario = root.appendingPathComponent("scenarios/\(fields[1]).yaml")
        let bytes = [UInt8](try Data(contentsOf: scenario))
        rescuers[fields[1]] = Rescuer(
          scenario: try #require(Scenario.read(bytes, file: scenario.path).scenario))
      }
      if rescuers[fields[1]]?.proposals(for: fields[2]).isEmpty == false {
        touched.append(fields[2])
      }
    }
    #expect(lines.count >= 150)
    #expect(touched.count * 50 <= lines.count, "\(touched)")
  }
}
