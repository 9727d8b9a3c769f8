import Dictation
import Foundation
import Scenario

/// Precision of dictation rescue on whole answers, as people gave them.
///
/// Each offer was labelled by its meaning: right where the person meant the term, whatever was heard.
/// An offer that nobody has labelled is listed, and counts as neither.
struct RescueOffers {
  private struct Offer: Hashable {
    var heard: String
    var term: String
  }

  private let rescuer: Rescuer
  private var verdicts: [Offer: String] = [:]
  private var counts: [String: Int] = [:]
  private var answers = 0
  private var touched = 0

  /// Reads the verdicts ("right" or "wrong", heard, term; tab-separated, with a heading), asks for the
  /// offers of all answers, and prints the figures.
  static func run(
    scenario: URL, verdicts: URL, answers: [String], showsErrors: Bool
  ) throws {
    var offers = try RescueOffers(scenario: scenario)
    for line in try String(contentsOf: verdicts, encoding: .utf8).split(separator: "\n").dropFirst()
    {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 3, ["right", "wrong"].contains(fields[0]) else {
        throw Evaluation.Failure(
          description: "\(verdicts.path): verdict, heard, term wanted: \(line)")
      }
      offers.verdicts[Offer(heard: fields[1], term: fields[2])] = fields[0]
    }
    for file in answers {
      for answer in try LabelledAnswer.read(file) { offers.add(answer, showsErrors: showsErrors) }
    }
    print(offers.line)
  }

  private init(scenario file: URL) throws {
    let reading = Scenario.read([UInt8](try Data(contentsOf: file)), file: file.path)
    guard let scenario = reading.scenario else {
      throw Evaluation.Failure(
        description: reading.problems.map { "\($0)" }.joined(separator: "\n"))
    }
    rescuer = Rescuer(scenario: scenario)
  }

  private mutating func add(_ answer: LabelledAnswer, showsErrors: Bool) {
    let rescues = rescuer.proposals(for: answer.answer)
    answers += 1
    touched += rescues.isEmpty ? 0 : 1
    for rescue in rescues {
      let verdict = verdicts[Offer(heard: rescue.heard, term: rescue.term)] ?? "unlabelled"
      counts[verdict, default: 0] += 1
      guard verdict == "unlabelled" || showsErrors && verdict == "wrong" else { continue }
      let sureness = String(format: "%.2f", rescue.sureness)
      print([verdict, rescue.heard, rescue.term, sureness, answer.id].joined(separator: "\t"))
    }
  }

  private var line: String {
    let right = counts["right", default: 0]
    let wrong = counts["wrong", default: 0]
    let precision = right + wrong == 0 ? 1 : Double(right) / Double(right + wrong)
    return String(
      format: "dictation rescue in answers     precision %.3f  right %d  wrong %d  unlabelled %d  "
        + "answers touched %d of %d", precision, right, wrong, counts["unlabelled", default: 0],
      touched, answers)
  }
}
