import Foundation
import Index
import Interview
import Practice
import Scenario
import Testing
import Transcripts

@Suite("Search")
struct SearchTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var words: String
    /// What is found, as the text has it, a bar between two places; nil where nothing is.
    var found: String?
    var testDescription: String { words }
  }

  private static let text =
    "BLIP-2 保持大语言模型冻结，只训练 Q-Former; the Encoders stay über-frozen. 它不更新。"

  @Test(
    "finds words as a person means them",
    arguments: [
      Case(words: "冻结", found: "冻结"), Case(words: "凍結", found: "冻结"),
      Case(words: "冻", found: "冻"), Case(words: "语言模型冻结", found: "语言模型冻结"),
      Case(words: "冻语", found: nil), Case(words: "模型 更新", found: "模型|更新"),
      Case(words: "blip2", found: "BLIP-2"), Case(words: "blip 2", found: "BLIP|2"),
      Case(words: "ＢＬＩＰ", found: "BLIP"), Case(words: "encoder", found: "Encoders"),
      Case(words: "\"encoder\"", found: nil), Case(words: "uber", found: "über"),
      Case(words: "\"stay über frozen\"", found: "stay über-frozen"),
      Case(words: "frozen stay", found: "stay|frozen"), Case(words: "frozen pot", found: nil),
      Case(words: "q-former", found: "Q-Former"), Case(words: "fo", found: nil),
      // No operator means anything.
      Case(words: "frozen OR pot", found: nil), Case(words: "NOT pot", found: nil),
      Case(words: "frozen*", found: "frozen"), Case(words: "(frozen", found: "frozen"),
      Case(words: "text:frozen", found: nil), Case(words: "\"", found: nil),
      Case(words: "^blip", found: "BLIP"), Case(words: "NEAR(frozen)", found: nil),
    ])
  func words(_ one: Case) throws {
    let archives = try Archives()
    var random = Seeded(1)
    var session = Simulated(minutes: 1, by: &random)
    session.events =
      Array(session.events.prefix(1)) + [
        Event(
          sequence: 2, at: Date(timeIntervalSince1970: 1_767_225_700),
          body: .answered(Answering(question: "brew", text: Self.text)))
      ]
    try archives.write(session)
    let index = SessionIndex(of: archives.folder, cache: archives.cache)
    try index.update()
    var query = SearchQuery()
    query.phrases = SearchPhrase.phrases(in: one.words)
    if query.phrases.isEmpty {
      #expect(one.found == nil)
      return
    }
    let scalars = Array(Self.text.unicodeScalars)
    let found = try index.search(query).first.map { hit in
      hit.matches.map { range in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
      }.joined(separator: "|")
    }
    #expect(found == one.found)
  }

  @Test("filters by question, scenario, score, time and what was missed")
  func filters() throws {
    let archives = try Archives()
    var random = Seeded(3)
    for number in 0..<30 {
      try archives.write(Simulated(minutes: number * 1_440, by: &random))
    }
    let index = SessionIndex(of: archives.folder, cache: archives.cache)
    try index.update()
    func hits(_ change: (inout SearchQuery) -> Void) throws -> [SearchHit] {
      var query = SearchQuery()
      change(&query)
      return try index.search(query)
    }
    let all = try hits { $0.phrases = SearchPhrase.phrases(in: "leaf") }
    #expect(!all.isEmpty)
    #expect(all.map(\.at) == all.map(\.at).sorted(by: >))
    let middle = all[all.count / 2].at
    func expect(
      _ change: (inout SearchQuery) -> Void, same condition: (SearchHit) -> Bool
    ) throws {
      let found = try hits {
        $0.phrases = SearchPhrase.phrases(in: "leaf")
        change(&$0)
      }
      #expect(found == all.filter(condition))
      #expect(found.count < all.count && !found.isEmpty)
    }
    try expect {
      $0.question = "serve"
    } same: {
      $0.question == "serve"
    }
    try expect {
      $0.scenario = "tea"
    } same: {
      $0.scenario == "tea"
    }
    try expect {
      $0.below = 50
    } same: {
      ($0.score ?? 100) < 50
    }
    try expect {
      $0.since = middle
    } same: {
      $0.at >= middle
    }
    try expect {
      $0.until = middle
    } same: {
      $0.at < middle
    }
    try expect {
      $0.limit = 2
    } same: {
      all.prefix(2).contains($0)
    }

    let missed = try hits { $0.missed = "brew-leaf" }
    #expect(!missed.isEmpty && missed.allSatisfy { $0.question == "brew" })
    let said = try archives.records().flatMap(\.reviews).filter {
      $0.concept == "brew-leaf" && $0.credit > 0
    }
    let saidAt = Set(said.map(\.at))
    let results = try archives.records().flatMap(\.results).filter {
      $0.question == "brew" && $0.kind != .drill
    }
    let expected = results.filter { !saidAt.contains($0.at) }.count
    let drills = try archives.records().filter { record in
      record.results.contains { $0.kind == .drill && $0.question == "brew" }
        && record.reviews.contains { $0.concept == "brew-leaf" && $0.credit == 0 }
    }
    #expect(missed.count >= expected && missed.count <= expected + drills.count)
    #expect(try index.conceptNames().contains("brew-leaf"))
  }
}
