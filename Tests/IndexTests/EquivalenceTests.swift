import Foundation
import Index
import Interview
import Practice
import Testing
import Transcripts

@Suite("The index says what the transcripts say")
struct EquivalenceTests {
  /// What one can ask of an index, as values.
  struct Answers: Equatable {
    var sessions: [SessionEntry]
    var histories: [String: PracticeHistory]
    var activity: [[Double]]
    var hits: [[SearchHit]]

    init(_ index: SessionIndex) throws {
      sessions = try index.sessions()
      histories = [:]
      for scenario in ["tea", "coffee"] {
        histories[scenario] = try index.history(scenario: scenario)
      }
      activity = try index.activity().map { [$0.start.timeIntervalSince1970, $0.seconds] }
        .sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
      hits = try ["leaf", "水", "blip2", "温壶", "how"].map { words in
        var query = SearchQuery()
        query.phrases = SearchPhrase.phrases(in: words)
        query.includesQuestions = true
        return try index.search(query).sorted {
          ($0.at, $0.session, $0.sequence ?? 0) < ($1.at, $1.session, $1.sequence ?? 0)
        }
      }
      for missed in ["brew-pot", "serve-cup"] {
        var query = SearchQuery()
        query.missed = missed
        hits.append(try index.search(query))
      }
    }
  }

  @Test("the plain path and the fast one give the same, whatever was said", arguments: 0..<20)
  func plain(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let archives = try Archives()
    for _ in 0..<12 {
      try archives.write(
        Simulated(minutes: Int.random(in: 0..<50_000, using: &random), by: &random))
    }
    let index = SessionIndex(of: archives.folder, cache: archives.cache)
    try index.update()
    #expect(try index.sessions() == Archive(archives.folder).sessions())
    for scenario in ["tea", "coffee"] {
      let records = try archives.names().filter { $0.contains(scenario) }.map { name in
        let contents = JournalContents(try Data(contentsOf: archives.url(name)))
        return SessionRecord(try #require(Transcript(contents.events, id: name)))
      }
      #expect(try index.history(scenario: scenario) == PracticeHistory(records))
    }
  }

  @Test("updating gives the same as making it anew", arguments: 0..<20)
  func updating(seed: Int) throws {
    var random = Seeded(UInt64(1_000 + seed))
    let archives = try Archives()
    let index = SessionIndex(of: archives.folder, cache: archives.cache)
    var sessions: [Simulated] = []
    for step in 0..<8 {
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where !sessions.isEmpty:
          let gone = sessions.remove(at: Int.random(in: sessions.indices, using: &random))
          try FileManager.default.removeItem(at: archives.url(gone.name))
        case 1 where !sessions.isEmpty:
          let place = Int.random(in: sessions.indices, using: &random)
          sessions[place].amend(by: &random)
          try archives.write(sessions[place])
        case 2 where !sessions.isEmpty:
          // Edited by hand: cut off somewhere.
          let place = Int.random(in: sessions.indices, using: &random)
          let events = sessions[place].events
          sessions[place].events = Array(events.prefix(max(1, events.count - 2)))
          try archives.write(sessions[place])
        default:
          // Some later than all before, some earlier.
          let minutes = Bool.random(using: &random) ? step * 10_000 + 5_000 : 100
          sessions.append(
            Simulated(
              minutes: minutes + Int.random(in: 0..<5_000, using: &random), by: &random))
          try archives.write(sessions[sessions.count - 1])
        }
      }
      try index.update()
      let anew = SessionIndex(
        of: archives.folder, cache: archives.root.appendingPathComponent("anew-\(step)"))
      try anew.update()
      let (one, other) = (try Answers(index), try Answers(anew))
      #expect(one.sessions == other.sessions, "step \(step)")
      #expect(one.histories == other.histories, "step \(step)")
      #expect(one.activity == other.activity, "step \(step)")
      #expect(one.hits == other.hits, "step \(step)")
    }
  }
}
