import Scenario
import Testing

@Suite("No file, however broken, ends the program")
struct FuzzTests {
  private let sample = Array(SampleScenario.text.utf8)

  /// Reads the bytes, and renders what is wrong; one of the two must be there.
  private func survive(_ bytes: [UInt8]) {
    let (scenario, problems) = Scenario.read(bytes, file: "v.yaml")
    #expect(scenario != nil || problems.contains { $0.severity == .error })
    let source = SourceText(bytes)
    for problem in problems.prefix(5) { #expect(!problem.rendered(in: source).isEmpty) }
  }

  @Test("random bytes", arguments: 0..<200)
  func random(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let length = Int.random(in: 0..<2000, using: &random)
    survive((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
  }

  @Test("random marks of YAML and of patterns", arguments: 0..<200)
  func marks(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let marks = Array("{}[]:-?&*!|>'\"%@`#,<>. \n\tab词\\".utf8)
    let tail = (0..<400).compactMap { _ in marks.randomElement(using: &random) }
    survive(tail)
    survive(sample.prefix(Int.random(in: 0...sample.count, using: &random)) + tail)
  }

  @Test("a file cut anywhere")
  func truncated() {
    for length in stride(from: 0, through: sample.count, by: 3) {
      survive(Array(sample.prefix(length)))
    }
  }

  @Test("flipped bits", arguments: 0..<300)
  func flipped(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = sample
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] ^=
        1 << UInt8.random(in: 0..<8, using: &random)
    }
    survive(bytes)
  }

  @Test("lines moved about", arguments: 0..<200)
  func shuffled(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var lines = SampleScenario.text.split(separator: "\n")
    for _ in 0..<3 {
      lines.swapAt(
        Int.random(in: lines.indices, using: &random), Int.random(in: lines.indices, using: &random)
      )
    }
    survive(Array(lines.joined(separator: "\n").utf8))
  }

  @Test("random patterns", arguments: 0..<300)
  func patterns(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let marks = Array("<>|\"-. .. not 不ab　“")
    let source = String((0..<30).compactMap { _ in marks.randomElement(using: &random) })
    do throws(PatternError) {
      #expect(!(try Pattern(parsing: source)).elements.isEmpty)
    } catch {
      #expect((0...source.unicodeScalars.count).contains(error.offset))
    }
  }

  @Test(
    "a line, a key, a nest, a chain and a bomb that are far too long", .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "a", count: 1_000_000),
      "\"" + String(repeating: "\\e", count: 500_000) + "\"",
      String(repeating: "k", count: 1_000_000) + ": 1",
      String(repeating: "[", count: 1_000_000),
      String(repeating: "- ", count: 500_000),
      String(repeating: "? ", count: 500_000),
      String(repeating: "&a ", count: 300_000),
      "glossary: {" + (0..<90_000).map { "e\($0): <e\($0 + 1)>" }.joined(separator: ", ") + "}",
      "a: &a [x, x]\n" + (0..<40).map { "? [*a, *a]\n: &a [*a, *a]\n" + "# \($0)\n" }.joined(),
    ])
  func tooLong(_ text: String) {
    survive(Array(text.utf8))
  }
}

/// The generator of Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014):
/// the same numbers for the same seed, on every machine.
private struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
