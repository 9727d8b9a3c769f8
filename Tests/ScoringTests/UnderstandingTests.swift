import Scoring
import Testing

@Suite("What an answer says of parts")
struct UnderstandingTests {
  private let rubric = Sample.rubric(Sample.parts)

  @Test(
    "is found in any order, inflection, width, script and spelling",
    arguments: [
      Saying("The language model stays frozen.", earns: ["frozen-llm"]),
      Saying("They freeze the LLM.", earns: ["frozen-llm"]),
      Saying("freezing both LLMs", earns: ["frozen-llm"]),
      Saying("ＬＬＭ 是冻结的", earns: ["frozen-llm"]),
      Saying("語言模型是凍結的", earns: ["frozen-llm"]),
      Saying("语言模型不更新", earns: ["frozen-llm"]),
      Saying("语言模型的参数不更新。", earns: ["frozen-llm"]),
      Saying("the languge model stays frozn", earns: ["frozen-llm"]),
      Saying("语言模型是冻洁的", earns: ["frozen-llm"]),
      Saying("the cue former is what they train", earns: ["bridge"]),
      Saying("the q former is trained", earns: ["bridge"]),
      Saying("LLM 是 frozen 的", earns: ["frozen-llm"]),
    ])
  func spelling(_ saying: Saying) {
    #expect(rubric.judge(saying.answer).credited == saying.earns)
  }

  @Test(
    "goes to the thing it is said of",
    arguments: [
      Saying(
        "Both the image encoder and the LLM are frozen.", earns: ["frozen-encoder", "frozen-llm"]),
      Saying("图像编码器和语言模型都冻结", earns: ["frozen-encoder", "frozen-llm"]),
      Saying(
        "There is an image encoder and a language model. Both stay untouched.",
        earns: ["frozen-encoder", "frozen-llm"]),
      Saying("The image encoder is frozen, the LLM is trained.", earns: ["frozen-encoder"]),
      Saying("The frozen image encoder feeds the LLM.", earns: ["frozen-encoder"]),
      Saying("The ViT is frozen, and the LLM too.", earns: ["frozen-encoder", "frozen-llm"]),
      Saying(
        "The language model stays frozen, and so does the image encoder.",
        earns: ["frozen-encoder", "frozen-llm"]),
      Saying("图像编码器是冻结的,语言模型也是", earns: ["frozen-encoder", "frozen-llm"]),
      Saying("a frozen vision-language model", earns: []),
    ])
  func subjects(_ saying: Saying) {
    #expect(rubric.judge(saying.answer).credited == saying.earns)
  }

  @Test(
    "earns nothing where it is denied, and earns where a denial says it",
    arguments: [
      Saying("It does not freeze the LLM.", earns: []),
      Saying("语言模型并没有冻结", earns: []),
      Saying("The LLM is trained rather than frozen.", earns: []),
      Saying("不是冻结语言模型,而是微调它", earns: []),
      Saying("The LLM is not updated.", earns: ["frozen-llm"]),
      Saying("They never fine-tuned the LLM.", earns: ["frozen-llm"]),
      Saying("没有微调语言模型", earns: ["frozen-llm"]),
      Saying("Not only the LLM is frozen.", earns: ["frozen-llm"]),
      Saying("训练不断进行,语言模型是冻结的", earns: ["frozen-llm"]),
      Saying("It's not that the LLM isn't frozen.", earns: ["frozen-llm"]),
      Saying("Neither the ViT nor the LLM is trained.", earns: ["frozen-encoder", "frozen-llm"]),
      Saying("They fine-tune the LLM, no, sorry, it stays frozen.", earns: ["frozen-llm"]),
      Saying("They freeze the LLM, no, sorry, the ViT is frozen.", earns: ["frozen-encoder"]),
      Saying("I think, though I'm not sure, the LLM is frozen.", earns: ["frozen-llm"]),
    ])
  func denials(_ saying: Saying) {
    #expect(rubric.judge(saying.answer).credited == saying.earns)
  }

  @Test(
    "earns nothing where it is asked, reported and turned down, or only listed",
    arguments: [
      Saying("Is the LLM frozen?", earns: []),
      Saying("Some people say the LLM is frozen, but that is wrong.", earns: []),
      Saying("有人说语言模型是冻结的,那是不对的", earns: []),
      Saying("ViT, LLM, Q-Former, frozen, trained, cat", earns: ["cat"]),
      Saying("图像编码器、语言模型、转接头、冻结、训练", earns: []),
      Saying("LLM Q-Former ViT frozen trained OPT language model adapter", earns: []),
    ])
  func lists(_ saying: Saying) {
    #expect(rubric.judge(saying.answer).credited == saying.earns)
  }

  @Test(
    "is not found inside another word",
    arguments: [
      Saying("We concatenate them.", earns: []),
      Saying("My cat does.", earns: ["cat"]),
      Saying("Two cats do.", earns: ["cat"]),
      Saying("The cat's turn.", earns: ["cat"]),
    ])
  func words(_ saying: Saying) {
    #expect(rubric.judge(saying.answer).credited == saying.earns)
  }

  @Test(
    "is no answer at all",
    arguments: ["", " ", "fine", "it depends", "看情况", "I like hiking.", "🤷", "\u{0}\u{1B}[31m"])
  func nothing(answer: String) {
    #expect(rubric.judge(answer).score == 0)
  }

  @Test("the question's own words sent back earn nothing")
  func echo() {
    for text in Sample.parts.ask.texts.values {
      #expect(rubric.judge(text).credited == [])
      #expect(rubric.judge(text + " Hm.").credited == [])
    }
  }

  @Test("saying it again earns nothing more")
  func repetition() {
    let once = rubric.judge("The LLM is frozen.")
    let thrice = rubric.judge("The LLM is frozen. The LLM is frozen. The LLM is frozen.")
    #expect(once.score == thrice.score)
    #expect(once.score > 0)
  }
}
