import Scoring
import Testing

@Suite("Repeats")
struct DeliveryRepeatTests {
  @Test(
    "are words said twice in a row",
    arguments: [
      Heard("It maps the the query outputs.", "the the"),
      Heard("It maps the, um, the query outputs.", "the, um, the"),
      Heard("It maps the, the query outputs.", "the, the"),
      Heard("I I I think so.", "I I I"),
      Heard("And they're, um, they're trained together.", "they're, um, they're"),
      Heard("It is, it is a transformer.", "It is, it is"),
      Heard("The encoder, the encoder is frozen.", "The encoder, the encoder"),
      Heard("We train the image the image encoder.", "the image the image"),
      Heard("And DALL·E, well, DALL·E you give a prompt.", "DALL·E, well, DALL·E"),
      Heard("这个模型就、就是冻住的。", "就、就"),
      Heard("它是，它是一个桥。", "它是，它是"),
      Heard("我我觉得它很便宜。", "我我"),
      Heard("我们我们只训中间。", "我们我们"),
      Heard("图像编码器……图像编码器应该也是冻住的。", "图像编码器……图像编码器"),
      Heard("用对比，呃，对比的方式去学。", "对比，呃，对比"),
      Heard("用 the the frozen LLM 生成。", "the the"),
    ])
  func repeats(_ heard: Heard) { #expect(delivery(of: heard.answer).repeats.texts == heard.words) }

  @Test(
    "are starts that were given up",
    arguments: [
      Heard("So CLIP has, like, one network, no sorry, two.", "one network, no sorry"),
      Heard("它是四百万，不对，四亿对图文。", "它是四百万，不对"),
      Heard("It's a GAN, no, sorry, a diffusion model.", "It's a GAN, no, sorry"),
    ])
  func givenUp(_ heard: Heard) { #expect(delivery(of: heard.answer).repeats.texts == heard.words) }

  @Test(
    "are not doubles that the language makes",
    arguments: [
      "噪声慢慢去掉，一步一步变成图。",
      "大家看看，想想，试试看，讨论讨论。",
      "目的的确是这样，其他他都不管。",
      "很重要，很重要。",
      "一层一层、一遍一遍、非常非常多。",
      "训练它，它就会变好。",
      "接到大语言模型，大语言模型再生成文字。",
      "对，对，就这样。",
      "We know that that model is frozen.",
      "It had had no text.",
      "You do that over and over and over again.",
      "More and more and more data, step by step by step.",
      "If you freeze it, it stays as it is.",
      "If you freeze it, um, it stays as it is.",
      "训的就是它，嗯，它那个查询是可以学的。",
      "It is very, very large, and really really slow.",
      "We have CLIP, CLIP is contrastive.",
      "The labels are dog, dog and cat.",
      "Dog, dog, cat, cat.",
      "What it is is a bridge.",
      "One two two three, 5 5 7.",
      "The image is noisy. The image is cleaned.",
      "It is frozen. It, um, never changes.",
    ])
  func innocent(_ answer: String) { #expect(delivery(of: answer).repeats.texts == []) }
}
