extension Usage {
  /// Fillers, beside the hesitations ("um", "嗯") that are never anything else.
  ///
  /// Each row says where the phrase is one. Between pauses it mostly is; elsewhere only where its
  /// neighbours leave no other reading: "with like a hundred layers", "it's kind of slow".
  static let fillers: [Usage] = englishFillers + bareFillers + chineseFillers

  private static let englishFillers: [Usage] = [
    of(.innocent, "um", after: "#"),
    of(.filler, "ah,er,eh,mm", opens: .connective, closes: .pause),
    of(.filler, "you know", opens: .connective, closes: .end),
    of(.filler, "i mean", opens: .connective, closes: .pause),
    of(.filler, "you see", opens: .pause, closes: .pause),
    of(.filler, "basically", opens: .connective, closes: .pause),
    of(.filler, "literally", opens: .filler),
    of(.filler, "literally", before: "like"),
    of(.filler, "literally", opens: .pause, closes: .filler),
    // Asked for time, not for an answer.
    of(.filler, timeBuying, opens: .connective, closes: .end),
    of(.filler, "like", opens: .pause, closes: .pause, notAhead: "and or"),
    of(
      .filler, "like",
      after: "there's has have had got gets takes took needs with of for about only literally just",
      before: "# a an"),
    of(.filler, "like", after: "is are was were it's that's", before: "#"),
    of(
      .filler, "right", opens: .pause, closes: .end,
      notNear: "left up down wrong top bottom centre center middle"),
    of(.filler, "well", opens: .pause, closes: .pause, notAhead: "and or"),
    // After the first sentence "So, …" draws a conclusion, unless it is drawn out.
    of(.filler, "so", opens: .answer, closes: .pause),
    of(.filler, "so", opens: .filler, closes: .pause),
    of(.filler, "so", opens: .pause, closes: .filler),
    of(.filler, "ok,okay", opens: .pause, closes: .pause),
    of(.filler, "ok,okay", opens: .pause, before: "so well um uh"),
    of(.filler, "kind of,sort of", opens: .pause, closes: .pause),
    // "We sort, of course, …" may come without its commas.
    of(.filler, "kind of,sort of", after: softened, notBefore: "course"),
  ].flatMap { $0 }

  /// Fillers with no pause around them, as quick talkers and recognisers without commas leave them:
  /// the grammar has no place there for the word itself.
  private static let bareFillers: [Usage] = [
    of(
      .filler, "basically", opens: .connective,
      before: "i my we our it you they he she there what i'm it's we're they're sir madam ma'am"),
    of(.filler, "actually", opens: .pause, before: "sir madam ma'am"),
    of(
      .filler, "like", after: "is are was were be been it's that's i'm he's she's they're we're",
      before: "super really very totally completely extremely", notBefore: ["very few"]),
    // Not "she like", as learners say for "she likes", nor "did he like".
    of(
      .filler, "like", after: "he she",
      before: """
        never always just totally literally actually only barely kept went got came took gave told
        said was did wanted thought didn't couldn't
        """,
      notBehind: "do does did would will can could should may might must let make made what"),
    // Not "come to like".
    of(
      .filler, "like", after: "to can could will",
      before:
        "be do go get make take have find put keep think write tell ask say explain send hold",
      notBehind: "come came learn learned learnt grow grew grown seem seems seemed would"),
    // Code-switching: "我觉得 like 这个很难".
    of(.filler, "like", after: "觉得"),
  ].flatMap { $0 }

  private static let timeBuying =
    "let me think,let me see,how do i say,how do i say this,how do i put it,how do i put this,"
    + "how should i say,how should i put it,how shall i put it,what's it called,what is it called,"
    + "what do you call it,what do they call it,what was it called,what's the word,"
    + "what was the word,how to say,how do you say,how to put it,let's see,let me recall"

  /// Words that no noun "kind" follows: "this kind of", "a kind of" are not among them.
  private static let softened: Words =
    """
    it they you we i he she is are was were be it's that's they're we're you're there's i'm what's
    can could will would just and but then to
    """

  private static let chineseFillers: [Usage] = [
    // A yes to the interviewer, and a sound that somebody made.
    of(
      .innocent, "嗯", opens: .answer, ahead: "对 对的 是的 没错 好的 可以 同意 我同意 明白"),
    of(.innocent, "嗯了一声,嗯了一下,嗯了两声,嗯了几声,嗯了半天"),
    // "啊，原来": somebody has understood.
    of(
      .filler, "啊,哎,诶,欸,额,唉,哦,噢", opens: .connective, closes: .pause, notBefore: "不",
      notAhead: "原来"),
    of(.filler, "额额,额额额,那个那个,那个那个那个,然后然后,然后然后然后,就是就是,就是就是就是"),
    of(.filler, "这个这个", notBefore: "月 星期 礼拜 季度 学期 世纪 年"),
    of(
      .filler, "那个,这个,内个", opens: .connective, closes: .pause,
      // "这个,我不了解": the thing itself.
      notAhead: "我不 我没 我也不 我也没 我真不 我还没 我就不 我其实不 我懂 我知道 我熟 我了解"),
    of(.filler, "那什么,那个什么,那个啥,那个叫什么,那个叫什么来着,叫什么来着,什么来着", opens: .connective, closes: .pause),
    of(.filler, "就是,就是那个,就那个", opens: .connective, closes: .pause),
    of(.filler, "就是", opens: .connective, notAfter: "还有 那", before: "我觉得 我感觉 我认为 我个人 比如"),
    of(.innocent, "也就是说,不就是说,就是说明,就是说话,就是说法,就是说服,就是说得"),
    of(.filler, "就是说", closes: .pause),
    of(.filler, "就是说", opens: .filler),
    of(.filler, "对吧", closes: .end, notAfter: "不 得 说的 做 答 猜 算 写 说"),
    of(.filler, "是吧,对不对,你知道吧,你知道吗,你懂吧,懂吧,你懂的", opens: .pause, closes: .end),
    // "……选了后端，对。": agreeing with oneself.
    of(.filler, "对", opens: .clause, closes: .end, notNear: "不 错 没 吗 呢 说 问 是的 是吧 行 好"),
    // Parted from what it leads in, it leads nothing in.
    of(.filler, "反正", opens: .clause, closes: .pause, notAhead: "不管 无论 怎么 都"),
    of(.filler, "反正", opens: .connective, closes: .filler),
    of(.filler, "你知道", opens: .pause, closes: .pause),
    of(
      .filler, "怎么说呢,怎么说,怎么说来着,我看看,让我看看,怎么讲,怎么讲呢,该怎么说,该怎么说呢,怎么说好呢,这么说吧,我想想,让我想想,我想一下,让我想一下",
      opens: .connective, closes: .pause),
    // A topic may well be set off by 的话; before a hesitation it only buys time.
    of(.filler, "的话", closes: .filler, notBehind: "如果 要是 假如 若 只要 万一 说 倘若"),
  ].flatMap { $0 }
}
