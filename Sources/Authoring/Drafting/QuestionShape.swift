import Foundation

/// How an article marks its questions.
enum QuestionShape: Hashable {
  /// "Q1:", "Question 3.", "问题一：", "面试题:", "Interviewer:".
  case label
  /// "一、…".
  case chineseNumber
  /// "1. …".
  case number
  case heading(Int)
  /// A line that is nothing but a question.
  case plain

  /// The shape of a block, and the question without its marks; nil for one that asks nothing.
  static func of(_ block: Article.Block) -> (shape: QuestionShape, question: String)? {
    if let question = labelled(block.text) { return (.label, question) }
    if case .heading(let level) = block.kind {
      return (.heading(level), unnumbered(block.text))
    }
    if let match = block.text.wholeMatch(of: /[一二三四五六七八九十]{1,3}[、．.]\s*(.+)/) {
      return (.chineseNumber, String(match.1))
    }
    if block.text.prefixMatch(of: /\(?\d{1,2}[.)、．]\s*/) != nil {
      return (.number, unnumbered(block.text))
    }
    guard block.kind == .paragraph, block.text.count <= 160, block.text.asks else { return nil }
    return (.plain, block.text)
  }

  /// Whether a line of text begins a question of its own, although no blank line stands before it.
  static func opens(_ line: String) -> Bool {
    if labelled(line) != nil || answerLabel(of: line) != nil { return true }
    if line.wholeMatch(of: /\(?\d{1,2}[.)、．]\s*.{2,120}[?？]/) != nil { return true }
    return line.wholeMatch(of: /[一二三四五六七八九十]{1,3}[、．.]\s*.{2,100}/) != nil
  }

  private static func labelled(_ text: String) -> String? {
    let label =
      /(?i)(?:[Qq]\s?\d{0,3}|question\s*\d{0,3}|interviewer|interview question\s*\d{0,3}|问题?\s*[\d一二三四五六七八九十]{0,3}|面试题\s*[\d一二三四五六七八九十]{0,3}|面试官|第[\d一二三四五六七八九十]{1,3}[题问])\s*[:：.、)]\s*(.+)/
    guard let match = text.wholeMatch(of: label) else { return nil }
    return unnumbered(String(match.1))
  }

  /// The answer behind "A:", "答：", "Answer:", "参考答案:", "Candidate:"; nil for other text.
  static func answerLabel(of text: String) -> String? {
    let label =
      /(?i)(?:A\s?\d{0,3}|answer\s*\d{0,3}|sample answer|model answer|candidate|答案?|参考答案|回答|解答|我|候选人)\s*[:：]\s*(.*)/
    return text.wholeMatch(of: label).map { String($0.1) }
  }

  /// The text without the numbers before it: "1. 一、…" has two.
  private static func unnumbered(_ text: String) -> String {
    var text = text
    while let mark = text.prefixMatch(
      of: /\s*(?:\(?\d{1,2}[.)、．:：]\s*|[一二三四五六七八九十]{1,3}[、．.]\s*|[Qq]\d{0,3}[:：.]\s*)/),
      !mark.output.isEmpty
    {
      text = String(text[mark.range.upperBound...])
    }
    return text.trimmingCharacters(in: .whitespaces)
  }
}

extension String {
  /// Whether the text is a question, or asks for something as interviewers do.
  var asks: Bool {
    let text = trimmingCharacters(in: .whitespaces).lowercased()
    if text.hasSuffix("?") || text.hasSuffix("？") { return true }
    let openings = [
      "what ", "how ", "why ", "when ", "which ", "explain ", "describe ", "compare ", "define ",
      "tell me ", "walk me ", "discuss ", "name ", "list ", "give ", "can you ", "do you ",
    ]
    if openings.contains(where: text.hasPrefix), text.split(separator: " ").count >= 2 {
      return true
    }
    let chinese = [
      "什么", "如何", "为什么", "怎么", "怎样", "哪些", "哪种", "介绍", "解释", "说说", "谈谈", "简述", "讲讲", "描述",
      "区别", "请问", "吗", "论述", "比较",
    ]
    return text.count <= 60 && chinese.contains(where: text.contains)
  }
}
