import Foundation

/// An article as blocks of text, whatever it was written in.
struct Article {
  /// A paragraph, a heading, or an item of a list.
  struct Block: Equatable {
    enum Kind: Equatable {
      /// 1 for the largest; what opens a fold or a definition counts as 4.
      case heading(Int)
      case paragraph
      case item
    }

    var kind: Kind
    var text: String
  }

  /// What the page says that it is called.
  var title: String?
  var blocks: [Block] = []

  /// The largest article that is read, in bytes: a long one has a hundredth of it.
  static let maximumSize = 5 * 1024 * 1024

  /// Reads plain text, Markdown or HTML, in UTF-8 or, where it is not that, GB 18030.
  init(_ bytes: [UInt8]) {
    let text = Self.decoded(bytes)
    if Self.looksLikeHTML(text) {
      self = HTMLArticle.read(text)
    } else {
      self = TextArticle.read(text)
    }
  }

  init() {}

  private static func decoded(_ bytes: [UInt8]) -> String {
    var text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    text.removeAll { $0 == 0 }
    if let unicode = String(validating: text, as: UTF8.self) { return unicode }
    // Foundation's number for GB 18030.
    let chinese = String.Encoding(rawValue: 0x8000_0632)
    return String(data: Data(text), encoding: chinese) ?? String(decoding: text, as: UTF8.self)
  }

  private static func looksLikeHTML(_ text: String) -> Bool {
    let start = text.prefix(4096).lowercased()
    if start.contains("<!doctype html") || start.contains("<html") || start.contains("<body") {
      return true
    }
    // Markdown may hold a tag or two; a page's body is full of them.
    let tags = ["<p>", "<p ", "<h1", "<h2", "<h3", "<div", "<dl", "<li"]
    return tags.reduce(0) { $0 + start.components(separatedBy: $1).count - 1 } >= 3
  }

  /// Whether it is written in Chinese for the most part.
  var isChinese: Bool {
    var (han, other) = (0, 0)
    for block in blocks {
      for scalar in block.text.unicodeScalars {
        if (0x4E00...0x9FFF).contains(scalar.value) { han += 1 } else { other += 1 }
      }
    }
    return han * 4 > other
  }
}

/// Reads plain text and Markdown.
enum TextArticle {
  static func read(_ text: String) -> Article {
    var article = Article()
    var paragraph: [String] = []
    var isCode = false
    func finish() {
      let text = joined(paragraph)
      if !text.isEmpty { article.blocks.append(Article.Block(kind: .paragraph, text: text)) }
      paragraph = []
    }
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = raw.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("```") || line.hasPrefix("~~~") {
        finish()
        isCode.toggle()
      } else if isCode {
        continue
      } else if line.isEmpty || line.allSatisfy({ "-*_= |:".contains($0) }) {
        // Under a single line it is an underline, and the line a heading.
        if line.count >= 3, "=-".contains(line.first ?? " "), paragraph.count == 1 {
          article.blocks.append(
            Article.Block(kind: .heading(line.hasPrefix("=") ? 1 : 2), text: clean(paragraph[0])))
          paragraph = []
        }
        finish()
      } else if let heading = line.wholeMatch(of: /(#{1,6})\s*(.+?)\s*#*/) {
        finish()
        article.blocks.append(
          Article.Block(kind: .heading(heading.1.count), text: clean(String(heading.2))))
      } else if let item = line.wholeMatch(of: /(?:[-*•·+]|\(?\d{1,2}[.)、．])\s+(.+)/) {
        finish()
        // The number may be the question's.
        let isBullet = !(line.first?.isNumber ?? false) && !line.hasPrefix("(")
        article.blocks.append(
          Article.Block(kind: .item, text: clean(isBullet ? String(item.1) : line)))
      } else {
        let isIndented = raw.hasPrefix("  ") && article.blocks.last?.kind == .item
        if isIndented, paragraph.isEmpty, let last = article.blocks.indices.last {
          article.blocks[last].text = joined([article.blocks[last].text, clean(line)])
        } else if QuestionShape.opens(clean(line)) {
          finish()
          article.blocks.append(Article.Block(kind: .paragraph, text: clean(line)))
        } else {
          paragraph.append(clean(line))
        }
      }
    }
    finish()
    article.title = article.blocks.first { $0.kind == .heading(1) }?.text
    return article
  }

  /// Lines as one text: Chinese has no blank where a line was broken.
  static func joined(_ lines: [String]) -> String {
    lines.reduce(into: "") { text, line in
      let isTight = [text.unicodeScalars.last, line.unicodeScalars.first].contains {
        ($0?.value ?? 0) > 0x2E80
      }
      text += text.isEmpty || isTight ? line : " " + line
    }
  }

  /// The words without Markdown's marks; a link is its text, a picture nothing.
  static func clean(_ line: String) -> String {
    var text = line.replacing(/!\[[^\]]*\]\([^)]*\)/, with: "")
    text = text.replacing(/\[([^\]]*)\]\([^)]*\)/) { String($0.1) }
    text = text.replacing(/<\/?[A-Za-z][^>]{0,200}>/, with: "")
    text = text.replacing(/`([^`]*)`/) { String($0.1) }
    text = text.replacing(/\*\*|__/, with: "").replacing(/^>\s?/, with: "")
    // A blank where a line was broken; Chinese has none.
    text = text.replacing(/([\u{4E00}-\u{9FFF}]) +(?=[\u{4E00}-\u{9FFF}])/) { String($0.1) }
    return text.trimmingCharacters(in: .whitespaces)
  }
}
