import Foundation
import Interview
import Scenario
import Simulation

/// What a simulation found, as `viva simulate --json` writes it.
struct SimulationReport: Encodable {
  struct Question: Encodable {
    var question: String
    /// The mean score by candidate.
    var scores: [String: Double]
    /// Whether strong beats average and average beats weak; left out unless all three were asked.
    var ordered: Bool?
  }

  struct FollowUp: Encodable {
    var question: String
    var target: String
    var kind: FollowingUp.Kind
    var asked: Int
  }

  var scenario: String
  var seed: UInt64
  var sessions: Int
  var scores: [String: Double]
  var questions: [Question]
  var followUps: [FollowUp]

  init(_ findings: Findings, of simulation: Simulation, on scenario: Scenario, _ seed: UInt64) {
    self.scenario = scenario.id
    self.seed = seed
    sessions = findings.sessions
    let candidates = simulation.candidates
    func scores(_ mean: (Candidate.Kind) -> Double?) -> [String: Double] {
      Dictionary(
        uniqueKeysWithValues: candidates.compactMap { kind in mean(kind).map { (kind.rawValue, $0) }
        })
    }
    self.scores = scores(findings.mean)
    questions = findings.questions.map { question in
      Question(
        question: question.question, scores: scores(question.mean), ordered: question.isOrdered)
    }
    followUps = findings.followUps.map {
      FollowUp(question: $0.question, target: $0.target, kind: $0.kind, asked: $0.asked)
    }
  }

  /// One line.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
