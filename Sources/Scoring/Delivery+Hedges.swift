extension Usage {
  /// Words that take back half of what they say.
  ///
  /// Doubt about a fact counts; a rough figure ("大概 400M", "maybe fifty steps") and what may happen
  /// in the world ("打乱一路可能由另一路补上") do not.
  static let hedges: [Usage] = englishHedges + chineseHedges

  private static let englishHedges: [Usage] = [
    of(.hedge, "i think", notBefore: "about of through in aloud"),
    of(.hedge, "i believe", notBefore: "in"),
    of(.hedge, doubts),
    of(.hedge, "maybe,perhaps", notAhead: "#", reach: 2),
    of(.hedge, "probably,possibly", notAfter: "most"),
    of(.hedge, "not sure,not entirely sure,not quite sure,not really sure", opens: .pause),
    of(.hedge, "or something,or something like that,something like that", closes: .end),
  ].flatMap { $0 }

  private static let doubts =
    "i guess,i suppose,i don't think,i'd guess,i would guess,my guess is,i'm guessing,i feel like,"
    + "i'm not sure,i am not sure,i'm not certain,i'm not entirely sure,i'm not quite sure,"
    + "i'm not really sure,i'm not totally sure,i'm not 100 sure,if i remember,"
    + "if i remember correctly,if i remember right,if i remember rightly,if i recall,"
    + "if i recall correctly,if i'm not mistaken,as far as i know,as far as i remember,"
    + "as far as i understand,as far as i can remember,from what i remember,it seems to me"

  private static let chineseHedges: [Usage] = [
    of(.hedge, "我觉得,我感觉", notAfter: "让 使 令 叫"),
    of(.hedge, "我猜,也许,或许,似乎,貌似,说不定,印象中,我印象中,不太确定,我不太确定,我不确定,没记错的话,如果我没记错的话,如果没记错的话"),
    of(.hedge, "我想,我记得", before: "是 应该 大概 可能 它是 这是 好像"),
    of(.innocent, "就好像,好像素,应该说,可能性,尽可能,不可能,大概率,大概念"),
    of(.hedge, "好像", notAfter: "正", notAhead: "一样 似的 一般 那样", reach: 12),
    // 应该 before a plain verb is what ought to be done.
    of(
      .hedge, "应该", notAfter: "不 本 理",
      before: "是 会 属于 叫 没有 不是 不会 不用 也是 就是 都是 还是 也会 都会 也叫 就叫 也没有 吧 算"),
    of(.hedge, "应该,可能,好像", opens: .pause, closes: .end),
    of(.hedge, "可能", notAfter: "所有 每个 各种", before: "是 叫 属于 也是 就是 都是 就叫 也叫 记错 不太 吧"),
    of(.hedge, "可能", after: "我"),
    of(
      .hedge, "大概", notAfter: "个 了 出", notBefore: "的 说 讲 介绍 了解 看 过 知道 梳理", notAhead: "#",
      reach: 3),
    // 估计 is also what a model does to a likelihood.
    of(.hedge, "我估计"),
    of(.hedge, "估计", opens: .connective, before: "是 也是 就是 都是 会 也会"),
    // "看图说话的模型吧" doubts, "看情况吧" does not, and "应该是…吧" has been counted.
    of(
      .hedge, "吧", closes: .end, notAfter: "是 对 样", behind: "是 算",
      notBehind: "应该 可能 好像 大概 我觉得 估计 也许 我猜 先"),
  ].flatMap { $0 }
}
