import Foundation
import Interview
import Testing
import Voice

@Suite("What a recogniser printed")
struct RecognitionTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var name: String
    var printed: String
    var text: String
    var words: [Speech.Word]
    init(_ name: String, _ printed: String, text: String, words: [Speech.Word] = []) {
      (self.name, self.printed, self.text, self.words) = (name, printed, text, words)
    }
    var testDescription: String { name }
  }

  private static func word(_ text: String, _ start: Double, _ end: Double) -> Speech.Word {
    Speech.Word(text, start: start, end: end)
  }

  @Test(
    "is read in every known shape",
    arguments: [
      Sample("text", "the model\nstays frozen\n", text: "the model stays frozen"),
      Sample("Chinese text with blanks", "对 比 学习 和 CLIP 模型\n", text: "对比学习和 CLIP 模型"),
      Sample(
        "text with brackets", "it (the LLM) stays frozen [sic]",
        text: "it (the LLM) stays frozen [sic]"),
      Sample(
        "whisper-cli, lines with times",
        """

        [00:00:00.000 --> 00:00:02.500]   The model stays frozen.
        [00:00:02.500 --> 00:00:05.000]   It is cheap.

        """, text: "The model stays frozen. It is cheap."),
      Sample(
        "pocketsphinx_continuous -time yes",
        """
        the model stays
        <s> 0.000 0.250 0.999400
        the(2) 0.260 0.600 0.095410
        <sil> 0.610 0.660 0.864575
        model 0.670 0.910 0.945249
        stays 0.920 1.300 0.094347
        [NOISE] 1.310 1.640 0.875277
        </s> 1.650 2.040 1.000000
        frozen
        <s> 8.520 8.620 0.999900
        frozen 8.630 8.800 0.709326
        </s> 8.810 8.970 1.000000
        """, text: "the model stays frozen",
        words: [
          word("the", 0.26, 0.6), word("model", 0.67, 0.91), word("stays", 0.92, 1.3),
          word("frozen", 8.63, 8.8),
        ]),
      Sample(
        "pocketsphinx single",
        #"{"b":0.000,"d":2.040,"p":1.000,"t":"the model","w":[{"b":0.000,"d":0.250,"p":0.999,"t":"<s>"},{"b":0.250,"d":0.350,"p":0.095,"t":"the(2)"},{"b":0.600,"d":0.400,"p":0.945,"t":"model"}]}"#,
        text: "the model", words: [word("the", 0.25, 0.6), word("model", 0.6, 1.0)]),
      Sample(
        "vosk, one result after the other",
        """
        {
          "result" : [{
              "conf" : 1.000000,
              "end" : 0.690000,
              "start" : 0.240000,
              "word" : "frozen"
            }, {
              "conf" : 0.9,
              "end" : 1.230000,
              "start" : 0.690000,
              "word" : "model"
            }],
          "text" : "frozen model"
        }
        {
          "text" : ""
        }
        {"result":[{"conf":0.5,"end":7.5,"start":7.0,"word":"cheap"}],"text":"cheap"}
        """, text: "frozen model cheap",
        words: [word("frozen", 0.24, 0.69), word("model", 0.69, 1.23), word("cheap", 7, 7.5)]),
      Sample(
        "vosk-transcriber",
        """
        {"schemaVersion": "2.0", "monologues": [{"speaker": {"id": "unknown", "name": null}, \
        "start": 0.24, "end": 1.2, "terms": [{"confidence": 1.0, "start": 0.24, "end": 0.69, \
        "text": "对比", "type": "WORD"}, {"confidence": 1.0, "start": 0.69, "end": 1.2, \
        "text": "学习", "type": "WORD"}]}], "text": ["对比 学习"]}
        """, text: "对比学习", words: [word("对比", 0.24, 0.69), word("学习", 0.69, 1.2)]),
      Sample(
        "openai-whisper with words",
        """
        {"text": " Frozen model.", "segments": [{"id": 0, "seek": 0, "start": 0.0, "end": 1.4, \
        "text": " Frozen model.", "tokens": [50364, 6142], "temperature": 0.0, \
        "avg_logprob": -0.3, "compression_ratio": 0.7, "no_speech_prob": 0.02, "words": [\
        {"word": " Frozen", "start": 0.1, "end": 0.7, "probability": 0.9}, \
        {"word": " model.", "start": 0.7, "end": 1.3, "probability": 0.9}]}], "language": "en"}
        """, text: "Frozen model.", words: [word("Frozen", 0.1, 0.7), word("model.", 0.7, 1.3)]),
      Sample(
        "a whisper service, words beside the text",
        """
        {"task":"transcribe","language":"english","duration":1.4,"text":"Frozen model.",\
        "words":[{"word":"Frozen","start":0.1,"end":0.7},{"word":"model","start":0.7,"end":1.3}]}
        """, text: "Frozen model.", words: [word("Frozen", 0.1, 0.7), word("model", 0.7, 1.3)]),
      Sample(
        "whisper.cpp --output-json",
        """
        {
        \t"systeminfo": "AVX = 1 | ",
        \t"model": {"type": "base", "multilingual": true},
        \t"params": {"model": "ggml-base.bin", "language": "en", "translate": false},
        \t"result": {"language": "en"},
        \t"transcription": [
        \t\t{"timestamps": {"from": "00:00:00,000", "to": "00:00:02,500"},
        \t\t "offsets": {"from": 0, "to": 2500}, "text": " The model stays frozen."},
        \t\t{"timestamps": {"from": "00:00:02,500", "to": "00:00:09,000"},
        \t\t "offsets": {"from": 2500, "to": 9000}, "text": " [BLANK_AUDIO]"}
        \t]
        }
        """, text: "The model stays frozen."),
      Sample(
        "whisper.cpp --output-json-full",
        """
        {"transcription": [{"offsets": {"from": 0, "to": 1900}, "text": " Q-Former learns.", "tokens": [
        {"text": "[_BEG_]", "offsets": {"from": 0, "to": 0}, "id": 50364, "p": 0.9, "t_dtw": -1},
        {"text": " Q", "offsets": {"from": 100, "to": 300}, "id": 1, "p": 0.9, "t_dtw": -1},
        {"text": "-", "offsets": {"from": 300, "to": 350}, "id": 2, "p": 0.9, "t_dtw": -1},
        {"text": "Former", "offsets": {"from": 350, "to": 900}, "id": 3, "p": 0.9, "t_dtw": -1},
        {"text": " learns", "offsets": {"from": 1000, "to": 1500}, "id": 4, "p": 0.9, "t_dtw": -1},
        {"text": ".", "offsets": {"from": 1500, "to": 1900}, "id": 5, "p": 0.9, "t_dtw": -1},
        {"text": "[_TT_95]", "offsets": {"from": 1900, "to": 1900}, "id": 50459, "p": 0.1, "t_dtw": -1}
        ]}]}
        """, text: "Q-Former learns.",
        words: [word("Q-Former", 0.1, 0.9), word("learns.", 1.0, 1.9)]),
    ])
  func shapes(sample: Sample) throws {
    let recognition = try Recognition(reading: Data(sample.printed.utf8))
    #expect(recognition.text == sample.text)
    #expect(recognition.words == sample.words)
  }

  @Test("keeps Chinese characters that whisper.cpp parts between tokens")
  func halves() throws {
    // 蒸 is E8 92 B8: one token has its first two bytes, the next its last.
    func token(_ text: [UInt8], _ from: Int, _ to: Int) -> Data {
      Data("{\"text\": \"".utf8) + text
        + Data("\", \"offsets\": {\"from\": \(from), \"to\": \(to)}}".utf8)
    }
    let tokens = [
      token(Array("知识".utf8), 0, 400), token([0xE8, 0x92], 400, 500), token([0xB8], 500, 700),
      token(Array("馏".utf8), 700, 1_000),
    ]
    let printed =
      Data("{\"transcription\": [{\"text\": \"知识蒸馏\", \"tokens\": [".utf8)
      + Data(tokens.joined(separator: Data(",".utf8))) + Data("]}]}".utf8)
    let recognition = try Recognition(reading: printed)
    #expect(recognition.text == "知识蒸馏")
    #expect(
      recognition.words == [
        Self.word("知识", 0, 0.4), Self.word("蒸", 0.4, 0.7), Self.word("馏", 0.7, 1),
      ])
  }

  @Test(
    "over silence is not taken for speech",
    arguments: [
      "", "\n \n", "[BLANK_AUDIO]", " [ Silence ]\n", "(静音)", "(speaking in foreign language)",
      "♪ la la ♪",
      "*sighs*", "<unk>", "...", "。", #"{"text": ""}"#, #"{"transcription": []}"#,
      #"{"result": [], "text": ""}"#, #"{"transcription": [{"text": " [BLANK_AUDIO]"}]}"#,
      "字幕由 Amara.org 社群提供", "Thanks for watching!", "请不吝点赞 订阅 转发 打赏支持明镜与点点栏目",
      #"{"text":"Thank you.","segments":[{"start":0,"end":9,"text":" Thank you.","no_speech_prob":0.8,"avg_logprob":-1.3}]}"#,
    ])
  func silence(printed: String) {
    #expect(throws: Recognition.Fault.nothingHeard) {
      try Recognition(reading: Data(printed.utf8))
    }
  }

  @Test("leaves out what is no speech, and nothing else")
  func marks() throws {
    let printed =
      "Well (coughs) the model [BLANK_AUDIO] stays (mostly) frozen [laughter] 2 * 3 < 7."
    #expect(
      try Recognition(reading: Data(printed.utf8)).text
        == "Well the model stays (mostly) frozen 2 * 3 < 7.")
  }

  @Test("says a sentence once that whisper fell into a loop over")
  func loops() throws {
    let loop = String(repeating: "It stays frozen.\n", count: 8)
    #expect(
      try Recognition(reading: Data("Yes.\nYes.\n\(loop)Good.\n".utf8)).text
        == "Yes. Yes. It stays frozen. Good.")
  }

  @Test(
    "that is rubbish is told from speech",
    arguments: [
      (Array("<!DOCTYPE html><html><body>502 Bad Gateway</body></html>".utf8), "web page"),
      (Array("<HTML>\n".utf8), "web page"), (Array("<?xml version='1.0'?>".utf8), "web page"),
      ([0x68, 0xFF, 0xFE, 0x69], "UTF-8"), (Array("a\0b".utf8), "no text"),
      (Array("\u{1B}[2Jhello".utf8), "terminal"),
      (Array(#"{"error": "model not found"}"#.utf8), "model not found"),
      (Array(#"{"error": {"message": "no such key"}}"#.utf8), "no such key"),
      (Array(#"{"pid": 3}"#.utf8), "unknown kind"), (Array("[1, 2]".utf8), "unknown kind"),
    ])
  func rubbish(printed: [UInt8], what: String) throws {
    do {
      let recognition = try Recognition(reading: Data(printed))
      Issue.record("taken for \(recognition.text)")
    } catch {
      guard case .rubbish(let words) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(words.contains(what))
    }
  }

  @Test("may have times that go wrong, of which none is taken over")
  func times() throws {
    let printed = #"""
      {"text": "a b c", "words": [{"word": "a", "start": 1.0, "end": 0.5},
      {"word": "b", "start": 0.2, "end": 2.0}, {"word": "c", "start": "x", "end": 3}]}
      """#
    let words = try Recognition(reading: Data(printed.utf8)).words
    #expect(words == [Self.word("a", 1, 1), Self.word("b", 1, 2)])
  }

  @Test("never crashes, wherever it is cut")
  func cut() {
    let whole = Array(
      #"{"transcription":[{"text":" 知识\"蒸馏\"","tokens":[{"text":" 知","offsets":{"from":1,"to":2}}]}]}"#
        .utf8)
    for end in whole.indices { _ = try? Recognition(reading: Data(whole[..<end])) }
  }
}
