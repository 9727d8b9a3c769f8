import Scoring
import Testing

@Suite("A claim about one system")
struct TopicTests {
  private let rubric = Sample.rubric(Sample.systems)

  @Test(
    "is credited only while the talk is about it",
    arguments: [
      Saying("CLIP is trained contrastively.", earns: ["clip", "contrastive"]),
      Saying("DALL·E is trained contrastively.", earns: []),
      Saying("I read CLIP. It is contrastive.", earns: ["clip", "contrastive"]),
      Saying("I read CLIP. Then DALL·E came. It is contrastive.", earns: ["clip"]),
      Saying("Unlike DALL·E, CLIP is contrastive.", earns: ["clip", "contrastive"]),
      Saying("It's contrastive.", earns: ["contrastive"]),
      Saying("CLIPs are fine; an eclipse is not.", earns: ["clip"]),
      Saying("CLIP 是对比学习,DALL·E 是画图的", earns: ["clip", "contrastive"]),
      Saying("DALL·E 是对比学习训练的", earns: []),
    ])
  func topics(_ saying: Saying) {
    #expect(rubric.judge(saying.answer).credited == saying.earns)
  }
}
