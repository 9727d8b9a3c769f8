import Testing

@testable import Interview

/// What a line means, in both languages.
@Suite struct IntentTests {
  @Test(arguments: Talk.dontKnow) func aPersonWhoDoesNotKnow(_ line: String) {
    #expect(Intent(of: line) == .command(.dontKnow))
  }

  @Test(arguments: Talk.wishes) func aWish(_ wish: Talk.Wish) {
    #expect(Intent(of: wish.line) == .command(wish.command))
  }

  @Test(arguments: Talk.silence) func timeGained(_ line: String) {
    #expect(Intent(of: line) == .silence)
  }

  @Test(arguments: Talk.answers) func anAnswer(_ line: String) {
    #expect(Intent(of: line) == .answer)
  }

  @Test func aVeryLongLineIsAnAnswer() {
    #expect(Intent(of: String(repeating: "skip ", count: 200_000)) == .answer)
  }

  enum Talk {
    struct Wish: Sendable, CustomTestStringConvertible {
      var command: Command
      var line: String
      var testDescription: String { "\(line) → \(command)" }
    }

    static let dontKnow = [
      "I don't know", "I don’t know.", "i dont know", "I do not know that one", "no idea",
      "I have no idea, sorry", "Honestly, I have no clue about that.", "I'm not sure",
      "I'm really not sure about this one", "Sorry, I can't remember", "I don't remember exactly",
      "I forgot", "I'm afraid I don't know.", "Hmm, I don't really know how that works",
      "I've never heard of it", "idk", "dunno", "My mind is blank.",
      "I can't think of anything else",
      "That's all I know.", "Nothing else comes to mind.", "not a clue", "No, I don't know",
      "I haven't read that yet", "I'm stuck here", "To be honest, I don't know much about it.",
      "well, you've got me there", "I am not familiar with that", "I'm drawing a blank",
      "I don't have an answer",
      "I don't think I know this one", "I don't know how to explain it", "I have no more to add",
      "Okay, I think I'm done", "不太会", "没有其他补充", "这个超出我的知识范围了", "具体的我记不太清了",
      "我不知道", "不知道", "我不太清楚", "这个我真不会", "不太了解", "这题我不会", "我没有思路",
      "没思路", "想不起来了", "我忘了", "不好意思，这个我不太懂。", "没听说过", "这块我没怎么接触过",
      "说实话，我不是很清楚", "记不清了", "没有了", "就这些了", "我只知道这些", "答不上来",
      "我不太确定", "实在想不出来了", "嗯……不清楚诶", "这方面没有了解过", "完全没概念", "卡住了",
      "抱歉，我对这个不熟悉", "我不知道該怎麼說", "真不知道啊", "其他的我就不知道了",
      "这篇论文我没看过", "我暂时没什么想法",
    ]

    static let wishes: [Wish] =
      wish(
        .repeat,
        [
          "repeat", "Can you repeat that?", "Could you repeat the question, please?",
          "sorry, could you say that again please?", "What was the question?", "Come again?",
          "Pardon?", "I didn't catch that.", "one more time please",
          "Sorry, I missed the question. Could you read it again?", "say again",
          "再说一遍", "能再说一遍吗？", "麻烦您再重复一下问题", "不好意思，没听清", "刚才问的是什么来着",
          "请把题目再念一遍", "問題是什麼", "可以重复一下刚才的问题吗",
        ])
      + wish(
        .rephrase,
        [
          "rephrase", "Could you rephrase that?", "Can you put it another way?",
          "I don't understand the question.", "What do you mean?",
          "Sorry, what do you mean by that?",
          "Could you clarify the question please?", "I'm not sure what you're asking",
          "I don't know what you mean", "could you be more specific?",
          "can you make the question clearer?", "换个说法", "能换个说法吗？", "没听懂", "我不太明白你的意思",
          "什么意思", "这题是什么意思啊", "可以解释一下题目吗", "你想问的是什么？", "能说得简单一点吗",
        ])
      + wish(
        .hint,
        [
          "hint", "Hint please", "Can I get a hint?", "Could you give me a hint, please?",
          "I need a little help", "Any hints?", "I don't know, can you give me a hint?",
          "Could you help me out here?", "point me in the right direction",
          "提示", "能给点提示吗", "给个提示吧", "可以提示一下吗？", "有没有什么提示", "不知道，提示我一下",
          "能不能给我一点思路", "我需要一点提示", "給點提示吧",
        ])
      + wish(
        .skip,
        [
          "skip", "pass", "Pass.", "next", "Next question please", "let's move on",
          "Let's skip this one",
          "Can we move on to the next question?", "No idea, sorry. Let's move on.",
          "I'd like to skip that one please", "I give up", "could we go on?",
          "I'd rather not answer this one",
          "I'll pass on this one",
          "跳过", "算了跳过", "下一题吧", "下一个问题", "我们换一题吧", "过", "这题先放一放吧",
          "我不会，跳过吧", "可以跳过这道题吗", "算了", "直接下一题", "pass 吧",
          "我放弃", "下一題",
        ])
      + wish(
        .back,
        [
          "back", "Go back", "Can we go back to the previous question?", "previous question",
          "I'd like to go back to the last one", "let's return to the previous question",
          "上一题", "回到上一题", "能回到上一个问题吗？", "返回", "我想补充一下上一题",
        ])
      + wish(
        .pause,
        [
          "pause", "Let's pause here", "Can we take a break?", "I need a short break", "brb",
          "Let's continue tomorrow", "I have to go", "暂停", "先暂停一下", "休息一会儿吧", "我们明天再继续",
          "我想先歇一下",
        ])
      + wish(
        .quit,
        [
          "quit", "I'm done for today", "That's enough for today, thanks", "enough", "stop",
          "I want to stop the interview", "Let's call it a day.", "end the interview", "goodbye",
          "结束", "结束面试吧", "今天就到这里吧", "够了", "我不想继续了", "不面了", "就到这儿吧，谢谢", "再见",
        ])
      + wish(
        .answer,
        [
          "What's the answer?", "Just tell me the answer", "show me the model answer",
          "答案是什么", "直接告诉我答案吧", "看看参考答案",
        ])
      + wish(
        .score,
        ["What's my score?", "How am I doing so far?", "我现在多少分了", "我答得怎么样？"])
      + wish(.help, ["help", "What can I do here?", "帮助", "有哪些命令"])

    private static func wish(_ command: Command, _ lines: [String]) -> [Wish] {
      lines.map { Wish(command: command, line: $0) }
    }

    static let silence = [
      "", "   ", "\t", "hmm", "Um...", "uh, well", "Let me think.", "Give me a second",
      "one moment",
      "Hmm, that's a tough one", "I'm still thinking", "嗯", "嗯……", "呃，让我想想", "等一下", "稍等",
      "这个问题有点难", "给我一点时间", "　",
    ]

    static let answers = [
      "I don't know the details, but CLIP is contrastive", "fine", "it depends", "yes", "No.",
      "don't",
      "We don't freeze it", "You don't know the label beforehand, so you compare with text",
      "Then the next question is how to align them",
      "The next one is predicted from the ones before",
      "It uses skip connections", "skip connection", "pass the features on to the Q-Former",
      "The hint is in the caption loss", "you repeat the denoising step many times",
      "go back through the encoder", "It goes back to pixels with a decoder", "stop gradient",
      "enough data and a big batch", "The answer is contrastive learning",
      "the score", "the score function", "nothing", "I am not sure, but probably the Q-Former",
      "No idea about DALL·E, CLIP has two encoders", "help the model to generalise",
      "pause tokens let the model think", "not frozen", "They end up in one space", "42", "+",
      "I think it is trained contrastively", "what matters is the shared space",
      "我不知道细节，但是CLIP是对比学习", "看情况", "一般般吧", "是", "不是", "会", "不会", "没有",
      "下一个词的预测", "跳过连接", "跳过了编码器的梯度", "它会提示模型生成图像", "用提示词做零样本分类",
      "停止梯度", "不冻结", "不清楚的图像经过去噪变清楚", "重复去噪的过程", "回到像素空间要用解码器",
      "结束符之前都是文本", "双塔", "冻住，只训练Q-Former", "答案是对比学习", "我觉得是对比学习吧",
      "够大的数据集和batch", "再说一遍对比学习：拉近正样本", "休息室的图片",
    ]
  }
}
