import Foundation
import Interview
import Scenario
import Testing
import Transcripts

@testable import Simulation

@Suite("A simulation")
struct SimulationTests {
  @Test("holds the same interviews for the same seed, in any order, and others for another seed")
  func seed() throws {
    let scenario = try Shipped.scenario("transformers")
    let kinds = Candidate.Kind.allCases
    let once = scenario.simulation(kinds, count: 2, seed: 7, questions: 2).all
    let again = scenario.simulation(kinds, count: 2, seed: 7, questions: 2)
    let backwards = (0..<again.sessions).reversed().map(again.session).reversed()
    #expect(try once.map(bytes) == backwards.map(bytes))
    #expect(once.map(\.start) == backwards.map(\.start))
    var digits = once.map(\.random)
    var sameDigits = backwards.map(\.random)
    #expect(
      digits.indices.map { digits[$0].next() } == digits.indices.map { sameDigits[$0].next() })

    let other = scenario.simulation(kinds, count: 2, seed: 8, questions: 2).all
    #expect(try once.map(bytes) != other.map(bytes))
    // Neighbours have nothing in common either.
    #expect(Set(once.map(\.events.answers)).count > kinds.count)
  }

  @Test(
    "holds interviews that the real interviewer rebuilds, event by event",
    arguments: Candidate.Kind.allCases, Mode.allCases)
  func rebuilding(kind: Candidate.Kind, mode: Mode) throws {
    let scenario = try Shipped.scenario("multimodal")
    for session in scenario.simulation([kind], count: 5, mode: mode).all {
      let events = session.events
      #expect(events.map(\.sequence) == Array(1...events.count))
      #expect(zip(events, events.dropFirst()).allSatisfy { $0.at <= $1.at })
      let rebuilt = try Interviewer(
        resuming: events, scenario: scenario, version: "test", judge: scenario.judge)
      #expect(rebuilt.isClosed)
      // What a transcript keeps is all of it.
      #expect(try events.map { try Event(line: $0.line()) } == events)
    }
  }

  @Test("asks as many questions as it should, in the scenario's order")
  func questions() throws {
    let scenario = try Shipped.scenario("multimodal")
    let order = scenario.questions.map(\.id)
    var seen: Set<[String]> = []
    for session in scenario.simulation([.silent], count: 20, questions: 2).all {
      let asked = try #require(session.events.closing).questions.map(\.question)
      #expect(asked.count == 2)
      #expect(asked == order.filter(asked.contains))
      seen.insert(asked)
    }
    #expect(seen.count > 3)
  }

  @Test("gives all candidates the same questions in the same language")
  func rounds() throws {
    let scenario = try Shipped.scenario("multimodal")
    let sessions = scenario.simulation([.strong, .weak], count: 6, questions: 2).all
    let openings = try sessions.map { session -> Opening in
      guard case .opened(let opening) = session.events.first?.body else {
        throw ResumeError.noOpening
      }
      return opening
    }
    for round in 0..<6 {
      let (strong, weak) = (openings[2 * round], openings[2 * round + 1])
      #expect(strong.questions.map(\.id) == weak.questions.map(\.id))
      #expect(strong.language == weak.language)
    }
    #expect(Set(openings.map(\.language)) == [.english, .chinese])
  }

  @Test("spreads its interviews over the days, by day and one after the other")
  func schedule() {
    let schedule = Schedule(start: midnight, days: 10, sessions: 40)
    var random = SplitMix64(state: 1)
    let starts = (0..<40).map { schedule.start(of: $0, &random) }
    #expect(starts == starts.sorted())
    let hours = starts.map { $0.timeIntervalSince(midnight) / 3600 }
    #expect(hours.allSatisfy { (8..<22).contains($0.truncatingRemainder(dividingBy: 24)) })
    #expect(Set(hours.map { Int($0 / 24) }) == Set(0..<10))
  }

  private func bytes(_ session: Simulation.Session) throws -> Data {
    try session.events.reduce(into: Data()) { $0 += try $1.line() }
  }
}
