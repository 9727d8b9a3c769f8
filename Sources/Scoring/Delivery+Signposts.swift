extension Usage {
  /// Words that lead the listener through an answer.
  static let signposts: [Usage] = [
    of(
      .signpost,
      "first of all,firstly,secondly,thirdly,the main point,the main points,the key point,the main idea,"
        + "the key idea,the point is,the bottom line,to sum up,summing up,to summarise,"
        + "to summarize,in summary,in conclusion,to conclude,in a nutshell,for example,"
        + "for instance,on the one hand,on one hand,on the other hand,in other words,by contrast,"
        + "in contrast,let me start with,i'll start with,more importantly,most importantly,"
        + "the short answer,the difference is,the main difference is,the idea is"),
    of(
      .signpost, "first,second,third", opens: .connective,
      before: "you we it they i the a there"),
    of(
      .signpost, "first,second,third,fourth,finally,lastly,next,overall,in short,step one,step two",
      opens: .connective, closes: .pause),
    of(.signpost, "finally,lastly", opens: .connective, before: "you we it they i the a there"),
    of(
      .signpost,
      "首先,其次,总的来说,总体来说,总体而言,总而言之,总之,总结一下,总结来说,综上,综上所述,简单来说,简单说,简单地说,简而言之,"
        + "一句话总结,一句话概括,一句话来说,换句话说,换言之,举个例子,举例来说,打个比方,比如,比如说,例如,一方面,另一方面,"
        + "核心是,重点是,关键是,关键在于,核心思想是,接下来,最重要的是,相比之下,具体来说,归根结底,第一点,第二点,第三点,最后一点,"
        + "第一步,第二步,第三步,主要有两点,主要有三点,分两步,分三步,分两点,分三点"),
    of(.signpost, "第一,第二,第三,第四,最后,再次", opens: .connective, closes: .pause),
    of(.signpost, "第一,第二,第三", opens: .connective, before: "是 个是 就是"),
    of(.signpost, "先说,再说", opens: .connective, notBefore: "明 一遍 一次 服"),
  ].flatMap { $0 }
}
