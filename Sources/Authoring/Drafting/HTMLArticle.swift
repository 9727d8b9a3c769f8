import CHTML
import Foundation

/// Reads the text of a page and leaves out what surrounds it.
enum HTMLArticle {
  static func read(_ text: String) -> Article {
    let collector = Collector()
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { buffer in
      viva_html_walk(
        buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count),
        { event, text, context in
          guard let text, let context else { return }
          let collector = Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
          collector.take(UInt8(bitPattern: event), String(cString: text))
        }, Unmanaged.passUnretained(collector).toOpaque())
    }
    collector.finish()
    return collector.article
  }
}

/// Gathers blocks while a page is walked. A class, since the C library hands back only a pointer.
private final class Collector {
  private(set) var article = Article()
  private var words = ""
  /// How much of the words stands in links, in characters.
  private var linked = 0
  private var kind = Article.Block.Kind.paragraph
  private var skipped = 0
  private var links = 0
  private var isTitle = false

  private static let skipping: Set<String> = [
    "script", "style", "nav", "aside", "footer", "form", "noscript", "button", "select", "iframe",
    "svg", "pre", "template", "textarea",
  ]
  private static let inline: Set<String> = [
    "a", "b", "strong", "i", "em", "u", "span", "code", "sub", "sup", "small", "mark", "font",
    "abbr", "cite", "q", "kbd", "var", "label", "s", "del", "ins",
  ]

  func take(_ event: UInt8, _ text: String) {
    switch event {
    case UInt8(ascii: "o"): open(text)
    case UInt8(ascii: "c"): close(text)
    default: add(text)
    }
  }

  private func open(_ name: String) {
    if Self.skipping.contains(name) { skipped += 1 }
    guard skipped == 0 else { return }
    if name == "a" { links += 1 }
    if name == "title" { isTitle = true }
    if Self.inline.contains(name) { return }
    if name == "br" {
      words += "\n"
      return
    }
    finish()
    kind = Self.kind(of: name)
  }

  private func close(_ name: String) {
    if Self.skipping.contains(name) {
      skipped = max(0, skipped - 1)
      return
    }
    guard skipped == 0 else { return }
    if name == "a" { links = max(0, links - 1) }
    if Self.inline.contains(name) || name == "br" { return }
    finish()
    kind = .paragraph
    isTitle = false
  }

  private static func kind(of name: String) -> Article.Block.Kind {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": .heading(Int(name.dropFirst()) ?? 2)
    case "summary", "dt": .heading(4)
    case "li": .item
    default: .paragraph
    }
  }

  private func add(_ text: String) {
    guard skipped == 0 else { return }
    words += text.replacing(/[\s\u{A0}]+/, with: " ")
    if links > 0 { linked += text.count }
  }

  /// A block of which most is links leads away from the article.
  func finish() {
    defer { (words, linked) = ("", 0) }
    if isTitle {
      let title = words.trimmingCharacters(in: .whitespaces)
      if !title.isEmpty, article.title == nil { article.title = title }
      return
    }
    let isNavigation = linked * 10 > words.count * 6
    var isHeading = false
    if case .heading = kind { isHeading = true }
    guard !isNavigation || isHeading else { return }
    for line in words.split(separator: "\n") {
      let text = line.trimmingCharacters(in: .whitespaces)
      if !text.isEmpty { article.blocks.append(Article.Block(kind: kind, text: text)) }
    }
  }
}
