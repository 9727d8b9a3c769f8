import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page read as XML, which forgives nothing: what is not escaped does not read, or shows as an
/// element that nobody wrote.
final class PageReader: NSObject, XMLParserDelegate {
  struct Element: Equatable {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// - Throws: An issue of the test where the page is not well-formed.
  init(_ html: String) throws {
    super.init()
    let start = try #require(html.range(of: "<html"))
    let parser = XMLParser(data: Data(html[start.lowerBound...].utf8))
    parser.delegate = self
    let isWellFormed = parser.parse()
    try #require(
      isWellFormed, "line \(parser.lineNumber): \(String(describing: parser.parserError))")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open { elements[index].text += text }
  }

  func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }

  /// Elements of a class.
  func all(ofClass look: String) -> [Element] {
    elements.filter {
      $0.attributes["class"]?.split(separator: " ").contains(Substring(look)) ?? false
    }
  }

  func attributes(_ name: String) -> [String] { elements.compactMap { $0.attributes[name] } }
}
