import Scoring
import Testing

@Suite("Fillers")
struct DeliveryFillerTests {
  @Test(
    "are heard in English where they fill a pause",
    arguments: [
      Heard("Um, BLIP-2 has, uh, two frozen parts.", "Um", "uh"),
      Heard("it is um a model", "um"),
      Heard("So, um, BLIP-2, right, it has the image encoder.", "So", "um", "right"),
      Heard("So CLIP has, like, one network for the image.", "like"),
      Heard("One for the image and, you know, one for the text.", "you know"),
      Heard("And, you know, the text is easy.", "you know"),
      Heard("It stays frozen, you know?", "you know"),
      Heard("You know, it stays frozen.", "You know"),
      Heard("And DALL·E, well, DALL·E you give it a prompt.", "well"),
      Heard("Well, it depends on the data.", "Well"),
      Heard("I mean, the language model never changes.", "I mean"),
      Heard("Okay so, um, I'd go with Shapley values.", "Okay", "so", "um"),
      Heard("OK, the first stage trains the Q-Former.", "OK"),
      Heard("UNITER, it sort of, you know, puts them together.", "sort of", "you know"),
      Heard("It's kind of the bridge.", "kind of"),
      Heard("They kind of learn it from the captions.", "kind of"),
      Heard("Basically, it denoises.", "Basically"),
      Heard("It's, basically, a denoiser.", "basically"),
      Heard("After that there's like a linear layer.", "like"),
      Heard("It was trained with like 400 million pairs.", "like"),
      Heard("That's like 400 million pairs.", "like"),
      Heard("They are both frozen, right?", "right"),
      Heard("Uh, let me think, there is UNITER.", "Uh", "let me think"),
      Heard("It uses, how do I put this, learned queries.", "how do I put this"),
      Heard("It is well... um... a transformer.", "um"),
      Heard("They freeze it, er, the encoder.", "er"),
      Heard("Hmm. It is a transformer.", "Hmm"),
      Heard("It is - like - a bridge.", "like"),
      Heard("It's literally like two lines.", "literally", "like"),
      Heard("It keeps the largest, right, and drops the rest.", "right"),
      Heard("One uses, let's see, a heap.", "let's see"),
      Heard("Basically we froze the encoder.", "Basically"),
      Heard("Sir, basically my project was a chatbot.", "basically"),
      Heard("Actually sir, I joined last year.", "Actually"),
      Heard("The training was like really slow.", "like"),
      Heard("She like always finished first.", "like"),
      Heard("He like went over every caption.", "like"),
      Heard("You have to like get the pairs first.", "like"),
    ])
  func english(_ heard: Heard) { #expect(delivery(of: heard.answer).fillers.texts == heard.words) }

  @Test(
    "are not heard in English where the word says something",
    arguments: [
      "The right child is like the left, so swap.",
      "Go left, right, left again.",
      "It checks the top, right, and bottom edges.",
      "Turn right, then left.",
      "Is that right?",
      "That's right, the encoder is frozen.",
      "Like CLIP, ALIGN learns from noisy pairs.",
      "It treats a picture like a sentence.",
      "Models like BLIP, ALIGN and CLIP do it.",
      "A GPT-like transformer, like the decoder, predicts tokens.",
      "The queries look like, for example, word embeddings.",
      "What does it look like?",
      "It looks like a prefix.",
      "It is trained so that the pairs match.",
      "The LLM is frozen, so it keeps its language.",
      "So the noise slowly becomes an image.",
      "The batch is large. So, the loss has many negatives.",
      "And so on.",
      "Two I know well. CLIP is one of them.",
      "It also works on video as well, and on sound.",
      "It runs fast, well, and cheaply.",
      "What kind of model is it, a kind of bridge?",
      "This kind of loss is common, and some kind of sampling helps.",
      "The same sort of encoder, its kind of attention, all sorts of data.",
      "Do you know Shapley values?",
      "As you know, it is frozen.",
      "You know the rest.",
      "What I mean, roughly, is cross-attention.",
      "I mean the second stage.",
      "Stable Diffusion is basically a denoiser.",
      "Let me think about modality importance.",
      "The ER diagram and the 5 um sensor.",
      "It's okay, but not great.",
      "Right.",
      "He said \"the eh sound\".",
      "We sort of course ids first.",
      "It is basically my own code.",
      "Basically sound, but slow.",
      "It was like very few others.",
      "It looks like he wrote it.",
      "It was like never before.",
      "Would she like just one?",
      "She like to work alone.",
      "People I like went to other teams.",
      "I came to like writing tests.",
      "What would you like to get?",
    ])
  func innocentEnglish(_ answer: String) { #expect(delivery(of: answer).fillers.texts == []) }

  @Test(
    "are heard in Chinese where they fill a pause",
    arguments: [
      Heard("嗯,那个,我最近看的是 CLIP。", "嗯", "那个"),
      Heard("呃，BLIP-2 这个，就是说，它是冻住的。", "呃", "就是说"),
      Heard("嗯，就是，那个，我会用排列重要性。", "嗯", "就是", "那个"),
      Heard("然后那个，中间靠一个 Q-Former 连起来。", "那个"),
      Heard("它呢,怎么说呢,就是一个桥。", "怎么说呢"),
      Heard("两个都冻住，对吧，只训中间那块。", "对吧"),
      Heard("两个都是冻住的对吧？", "对吧"),
      Heard("两个都冻住，是吧？", "是吧"),
      Heard("SOTA 的话，那个，CLIP 肯定算一个。", "的话", "那个"),
      Heard("先加噪，然后然后再去噪。", "然后然后"),
      Heard("那个那个模型是冻住的。", "那个那个"),
      Heard("嗯嗯，我说一下。", "嗯嗯"),
      Heard("它的训练，呃……分两段。", "呃"),
      Heard("还有，呃，那个叫什么，CoCa。", "呃", "那个叫什么"),
      Heard("我最近看的就是说……CLIP。", "就是说"),
      Heard("这个，嗯，我讲一下结构。", "这个", "嗯"),
      Heard("额，它分两步。", "额"),
      Heard("那个，嗯，就是，反正是冻住的。", "那个", "嗯", "就是"),
      Heard("让我想想，一共有三十二个查询。", "让我想想"),
      Heard("嗯 SOTA 就是 CLIP 吧", "嗯"),
      Heard("内个，编码器是冻住的。", "内个"),
      Heard("就是我觉得它训练得很慢。", "就是"),
      Heard("然后就是比如换一个编码器。", "就是"),
      Heard("最后我选了 CLIP，对。", "对"),
      Heard("最後我們用了這個方法，對，效果還可以。", "對"),
      Heard("那一阵子，反正，每天都在调参。", "反正"),
      Heard("反正，怎么说呢，能用。", "反正", "怎么说呢"),
    ])
  func chinese(_ heard: Heard) { #expect(delivery(of: heard.answer).fillers.texts == heard.words) }

  @Test(
    "are not heard in Chinese where the word says something",
    arguments: [
      "那个模型是冻住的，这个模型要训练。",
      "CLIP 就是一个模型，同时处理图片和文字。",
      "新加的只有中间那个小转接头，要学的就它一个。",
      "它那个查询是可以学的。",
      "我选那个,不选这个。",
      "你要哪一个？那个。",
      "这个我不太了解。",
      "这个，我不太了解。",
      "先加噪，然后去噪，然后解码。",
      "然后，模型要预测噪声。",
      "也就是说，语言模型不更新。",
      "它的核心就是：对比学习。",
      "这就是说明文字的作用。",
      "如果用大模型的话，成本会高。",
      "DALL·E 的话是文生图。",
      "反向的话，就是一步一步去噪。",
      "他说的话，我没听懂。",
      "这样做不对吧？",
      "看一下预测对不对。",
      "这个方法怎么说也算经典。",
      "我额外加了一个投影层，名额有限。",
      "训练的就是它，别的都不动。",
      "啊不对，是潜空间。",
      "啊，原来是死锁。",
      "这样做对吧，我不确定。",
      "这个这个月就上线。",
      "好的那个叫什么我忘了。",
      "嗯，是的，两个都冻住。",
      "嗯，对，两个都冻住。",
      "导师嗯了一声。",
      "对，编码器不动。",
      "是的，对，编码器不动。",
      "我问他冻不冻，他说，对。",
      "左边错，右边，对。",
      "反正编码器不动，反正，怎么训都一样。",
      "问题就是我觉得数据太少。",
      "还有就是我觉得数据太少。",
      "一周内个别样本会变。",
    ])
  func innocentChinese(_ answer: String) { #expect(delivery(of: answer).fillers.texts == []) }

  @Test(
    "are heard in mixed talk too",
    arguments: [
      Heard("So, 这个 frozen 的 LLM，嗯，不更新。", "So", "嗯"),
      Heard("CLIP 用 contrastive loss，you know，拉近 matched pairs。", "you know"),
      Heard("它就是,呃,U-Net 去 predict 这个 noise。", "呃"),
      Heard("U-Net，like，预测噪声。", "like"),
      Heard("我觉得 like 这一步最难。", "like"),
      Heard("我很 like 这个 model。"),
    ])
  func mixed(_ heard: Heard) { #expect(delivery(of: heard.answer).fillers.texts == heard.words) }

  @Test("stand at their place in the text as given, emoji and accents and all")
  func offsets() {
    let answer = "👩‍💻 Café：ＢＬＩＰ，嗯，is 🔥 frozen, um, 對吧？"
    let fillers = delivery(of: answer).fillers
    #expect(fillers.texts == ["嗯", "um", "對吧"])
    let scalars = Array(answer.unicodeScalars)
    for filler in fillers {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[filler.start..<filler.end])
      #expect(String(text) == filler.text)
    }
  }

  @Test("of the interviewer are not the person's")
  func followUp() {
    let heard = delivery(of: "The Q-Former, um, is.", to: "Um, so, what is trained, you know?")
    #expect(heard.fillers == [Evidence(start: 14, end: 16, text: "um")])
    #expect(heard.words == 4)
  }
}
