import Scoring
import Testing

@Suite("A misconception")
struct MisconceptionTests {
  private let rubric = Sample.rubric(Sample.parts)

  struct Claim: Sendable, CustomTestStringConvertible {
    var answer: String
    var asserts: [String]
    var denies: [String] = []
    var testDescription: String { answer }
  }

  @Test(
    "stands where it is asserted, and not where it is denied or taken back",
    arguments: [
      Claim(answer: "They train the LLM.", asserts: ["llm-trained"]),
      Claim(answer: "It's a GAN.", asserts: ["gan"]),
      Claim(answer: "It's not a GAN.", asserts: [], denies: ["gan"]),
      Claim(answer: "这不是对抗训练", asserts: [], denies: ["gan"]),
      Claim(answer: "It's a GAN, no, sorry, a diffusion model.", asserts: []),
      Claim(answer: "是对抗,不对,是扩散", asserts: []),
      Claim(answer: "It's a myth that it's a GAN.", asserts: [], denies: ["gan"]),
      Claim(answer: "It's a GAN. Well, actually it isn't a GAN.", asserts: [], denies: ["gan"]),
      Claim(answer: "It isn't a GAN, you say? I say it's a GAN.", asserts: ["gan"]),
      Claim(answer: "很多人以为它是 GAN,其实不是", asserts: [], denies: ["gan"]),
    ])
  func stances(_ claim: Claim) {
    let judgement = rubric.judge(claim.answer)
    #expect(judgement.asserted == claim.asserts)
    let denied = judgement.misconceptions.filter { $0.stance == .denied }.map(\.misconception)
    #expect(denied == claim.denies)
  }
}
