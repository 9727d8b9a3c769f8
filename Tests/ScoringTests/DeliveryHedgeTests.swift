import Scoring
import Testing

@Suite("Hedges and signposts")
struct DeliveryHedgeTests {
  @Test(
    "doubt about a fact is a hedge",
    arguments: [
      Heard("I think the LLM is frozen, maybe the encoder too.", "I think", "maybe"),
      Heard("CLIP, I guess.", "I guess"),
      Heard("It has a Q-Former, I believe.", "I believe"),
      Heard("I'd probably go with Shapley values.", "probably"),
      Heard("I’m not sure, but it is a ViT or something.", "I’m not sure", "or something"),
      Heard("If I remember correctly, it has 32 queries.", "If I remember correctly"),
      Heard("图像编码器应该也是冻住的。", "应该"),
      Heard("它好像是在潜空间做的。", "好像"),
      Heard("我觉得可能是三十二个。", "我觉得", "可能"),
      Heard("这个模型大概就是一个桥。", "大概"),
      Heard("估计是用对比损失训的。", "估计"),
      Heard("也许是扩散模型，我可能记错了。", "也许", "可能"),
      Heard("BLIP-2 就是看图说话的模型吧。", "吧"),
      Heard("应该是扩散模型吧。", "应该"),
      Heard("它 probably 是 frozen 的，应该没有 update。", "probably", "应该"),
    ])
  func hedges(_ heard: Heard) { #expect(delivery(of: heard.answer).hedges.texts == heard.words) }

  @Test(
    "rough figures, duties, possibilities and similes are no hedges",
    arguments: [
      "用大概 400M 的图文对训练。",
      "大概是四亿对图文。",
      "大概讲一下结构。",
      "步数大概要 50 步。",
      "You do that maybe fifty times.",
      "Perhaps about 400 million pairs.",
      "应该把匹配的拉近。",
      "匹配的图文不应该推远。",
      "应该说这是两阶段。",
      "打乱一路可能由另一路补上。",
      "这不可能，可能性很低，要尽可能拉近。",
      "所有可能的子集都算一遍。",
      "用神经网络估计噪声，做最大似然估计。",
      "它好像一座桥一样连着两边。",
      "先看一下 CLIP 吧。",
      "看情况吧。",
      "The way I think about it is simple.",
      "The most probably correct token wins.",
      "It learns where the model is not sure.",
      "I believe in simple baselines.",
    ])
  func noHedges(_ answer: String) { #expect(delivery(of: answer).hedges.texts == []) }

  @Test(
    "words that lead the listener are signposts",
    arguments: [
      Heard(
        "First, CLIP aligns. Second, it is zero-shot. Finally, it scales.", "First", "Second",
        "Finally"),
      Heard("First you add noise, then you remove it.", "First"),
      Heard(
        "The main point is this. On the other hand, it is slow.", "The main point",
        "On the other hand"),
      Heard("For example, VQA. To sum up, it is cheap.", "For example", "To sum up"),
      Heard("首先是图像编码器，其次是 Q-Former。", "首先", "其次"),
      Heard("第一，模型冻结；第二，成本低。", "第一", "第二"),
      Heard("举个例子，一张图。总的来说，很便宜。", "举个例子", "总的来说"),
      Heard("一句话总结：冻结两头，训练中间。", "一句话总结"),
      Heard("The first stage trains the Q-Former, in the second, the LLM joins."),
      Heard("The first token of the short captions comes first."),
      Heard("第一阶段训练 Q-Former，第二阶段接语言模型。"),
      Heard("最后变成一张图。"),
    ])
  func signposts(_ heard: Heard) {
    #expect(delivery(of: heard.answer).signposts.texts == heard.words)
  }
}
