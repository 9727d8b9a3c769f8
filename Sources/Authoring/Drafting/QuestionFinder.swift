import Foundation

/// A question of an article, with the answer that follows it.
struct ArticleQuestion: Equatable {
  var question: String
  /// One text a paragraph or item.
  var answer: [String]
}

/// Finds the questions of an article: whatever marks most of them is how this article marks them.
struct QuestionFinder {
  private let blocks: [Article.Block]

  init(_ article: Article) {
    // What comes behind the article is no part of it.
    let end = article.blocks.firstIndex { Self.endsArticle($0) } ?? article.blocks.count
    blocks = article.blocks[..<end].filter { !Self.isAdvert($0.text) }
  }

  /// The questions with answers, in order; empty where no shape holds at least one.
  var questions: [ArticleQuestion] {
    var found: [QuestionShape: [Int]] = [:]
    for (index, block) in blocks.enumerated() {
      if let shape = QuestionShape.of(block)?.shape { found[shape, default: []].append(index) }
    }
    let best = found.map { shape, starts in (shape, questions(at: starts, shape)) }
      .filter { !$0.1.isEmpty }
      .max { worth($0.1, $0.0) < worth($1.1, $1.0) }
    return best?.1 ?? []
  }

  private func questions(at starts: [Int], _ shape: QuestionShape) -> [ArticleQuestion] {
    var questions: [ArticleQuestion] = []
    for (number, start) in starts.enumerated() {
      var end = number + 1 < starts.count ? starts[number + 1] : blocks.count
      // A larger heading ends the answer.
      if case .heading(let level) = shape {
        end =
          blocks[(start + 1)..<end].firstIndex { block in
            if case .heading(let other) = block.kind { other < level } else { false }
          } ?? end
      }
      guard let text = QuestionShape.of(blocks[start])?.question else { continue }
      var (question, answer) = (text, Array(blocks[(start + 1)..<end].map(\.text)))
      // "1. What is it? It is …" on one line.
      if answer.isEmpty, let mark = text.firstIndex(where: { $0 == "?" || $0 == "？" }),
        text.distance(from: mark, to: text.endIndex) > 8
      {
        question = String(text[...mark])
        answer = [String(text[text.index(after: mark)...])]
      }
      answer = answer.map { QuestionShape.answerLabel(of: $0) ?? $0 }
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      answer = Self.mended(answer)
      let least = question.isHan ? 8 : 20
      guard Self.size(answer) >= least, question.count >= 4, question.count <= 300 else { continue }
      // A table of contents has the question, too.
      let key = Self.key(question)
      if let same = questions.firstIndex(where: { Self.key($0.question) == key }) {
        if Self.size(questions[same].answer) < Self.size(answer) {
          questions[same].answer = answer
        }
      } else {
        questions.append(ArticleQuestion(question: question, answer: answer))
      }
    }
    let asking = questions.filter(\.question.asks)
    // Labels say themselves that a question follows; anything else must look like one, or stand
    // among some that do.
    if shape == .label { return questions }
    if asking.isEmpty { return [] }
    return asking.count * 2 >= questions.count && shape != .number ? questions : asking
  }

  /// How well a shape explains the article: the questions that look like questions count most, and
  /// then how much of the text they answer with.
  private func worth(_ questions: [ArticleQuestion], _ shape: QuestionShape) -> Double {
    let asking = Double(questions.count(where: \.question.asks))
    let text = Double(questions.reduce(0) { $0 + Self.size($1.answer) })
    let whole = Double(max(1, blocks.reduce(0) { $0 + $1.text.count }))
    return asking + (shape == .label ? 1 : 0) + 2 * text / whole
  }

  private static func size(_ answer: [String]) -> Int { answer.reduce(0) { $0 + $1.count } }

  private static func key(_ question: String) -> String {
    String(question.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// A paragraph that ends in the middle of a sentence goes on in the next one.
  private static func mended(_ paragraphs: [String]) -> [String] {
    paragraphs.reduce(into: []) { texts, text in
      if let last = texts.last, let end = last.last, end.isLetter || end == "," || end == "，",
        last.count > 20, text.prefixMatch(of: /\d{1,2}[.)、]/) == nil
      {
        texts[texts.count - 1] = TextArticle.joined([last, text])
      } else {
        texts.append(text)
      }
    }
  }

  private static func endsArticle(_ block: Article.Block) -> Bool {
    guard block.text.count <= 40 else { return false }
    let text = block.text.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: ":： #"))
    return [
      "相关文章", "相关推荐", "推荐阅读", "延伸阅读", "猜你喜欢", "热门文章", "参考资料", "参考文献", "评论", "发表评论",
      "上一篇", "下一篇", "related articles", "related posts", "related", "read more", "see also",
      "further reading", "references", "comments", "leave a comment", "leave a reply", "share this",
      "more from this author", "you may also like", "about the author", "recommended", "footnotes",
      "conclusion", "final thoughts", "wrapping up", "总结", "结语", "写在最后", "小结",
      "related questions", "people also read", "recommended for you", "more stories",
    ].contains { text == $0 || text.hasPrefix($0) && text.count <= $0.count + 6 }
  }

  /// Whether a line sells, shares or leads somewhere else.
  static func isAdvert(_ text: String) -> Bool {
    guard text.count <= 160 else { return false }
    let lower = text.lowercased()
    if ["see also", "read also", "related:", "更多", "推荐："].contains(where: lower.hasPrefix) {
      return true
    }
    return [
      "关注公众号", "扫码关注", "点赞收藏", "点赞", "转载", "原文链接", "当前位置", "版权声明", "免责声明", "加微信",
      "免费领取", "subscribe to", "subscribe now", "sign up", "newsletter", "we use cookies",
      "accept cookies", "all rights reserved", "advertisement", "sponsored", "click here",
      "follow us", "share on", "copyright ©", "min read", "privacy policy", "promo code",
    ].contains(where: lower.contains)
  }
}
