import Foundation
import Testing

@Suite("The colours of a report")
struct ContrastTests {
  private static let style = checkout.appendingPathComponent(
    "Sources/Publishing/Templates/style.css")

  /// Names and colours of the light and the dark `:root`.
  private static func palettes() throws -> [[String: String]] {
    let css = try String(contentsOf: style, encoding: .utf8)
    return css.components(separatedBy: ":root {").dropFirst().map { block in
      var colours: [String: String] = [:]
      for declaration in block.prefix(while: { $0 != "}" }).split(separator: ";") {
        let pair = declaration.split(separator: ":").map {
          $0.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        if pair.count == 2, pair[1].hasPrefix("#") { colours[pair[0]] = pair[1] }
      }
      return colours
    }
  }

  /// Relative luminance as WCAG 2.2 defines it.
  private static func luminance(_ colour: String) throws -> Double {
    let value = try #require(Int(colour.dropFirst(), radix: 16))
    let channels = [value >> 16, value >> 8 & 255, value & 255].map { channel -> Double in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private static func contrast(_ one: String, _ other: String) throws -> Double {
    let (first, second) = (try luminance(one), try luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test("black on white has the contrast that WCAG says")
  func reference() throws {
    #expect(abs(try Self.contrast("#000000", "#ffffff") - 21) < 0.001)
  }

  /// Every pair that text is set in; 4.5 is what WCAG asks of text, 3 of what is drawn.
  @Test(
    "can be read, light and dark",
    arguments: [
      ("--ink", "--paper", 4.5), ("--muted", "--paper", 4.5), ("--accent", "--paper", 4.5),
      ("--good", "--paper", 4.5), ("--bad", "--paper", 4.5), ("--ink", "--good-soft", 4.5),
      ("--ink", "--bad-soft", 4.5), ("--muted", "--good-soft", 4.5), ("--muted", "--bad-soft", 4.5),
      ("--on-good", "--good", 4.5), ("--ink", "--good-soft", 4.5), ("--faint", "--paper", 3),
      ("--good", "--good-soft", 3), ("--bad", "--bad-soft", 3),
    ])
  func pairs(text: String, ground: String, least: Double) throws {
    let palettes = try Self.palettes()
    #expect(palettes.count == 2)
    for palette in palettes {
      let contrast = try Self.contrast(
        try #require(palette[text]), try #require(palette[ground]))
      #expect(contrast >= least, "\(text) on \(ground)")
    }
  }

  @Test("are all in the two palettes")
  func declared() throws {
    let css = try String(contentsOf: Self.style, encoding: .utf8)
    let rules = css.split(separator: "\n").filter {
      !$0.trimmingCharacters(in: .whitespaces).hasPrefix("--")
    }
    #expect(rules.allSatisfy { !$0.contains(/#[0-9a-fA-F]{3,8}\b/) })
    let palettes = try Self.palettes()
    #expect(Set(palettes[0].keys) == Set(palettes[1].keys))
  }
}
