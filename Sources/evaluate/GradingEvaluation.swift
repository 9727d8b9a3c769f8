import Foundation
import Scoring

/// The agreement of derived grading with human grades, on data that are no part of the project.
struct GradingEvaluation {
  /// An answer that people have graded.
  private struct GradedAnswer: Decodable {
    var question_id: String
    var question: String
    var references: [String]
    var answer: String
    var score: Double?
    var correct: Bool?
  }

  /// A set of answers with the best figures of others that learn nothing from the grades, as the
  /// folder's README has them.
  private struct DataSet {
    var file: String
    var measure: String
    var baselines: String
    var goal: Double
  }

  private static let sets = [
    DataSet(
      file: "mohler.dev.jsonl", measure: "r",
      baselines: "bag of words 0.507, with sentence embeddings 0.557, another human 0.584",
      goal: 0.57),
    DataSet(
      file: "scientsbank.train.jsonl", measure: "macro-F1",
      baselines: "bag of words 0.665, tf-idf without the question's words 0.691", goal: 0.72),
    DataSet(
      file: "zh-logistics.dev.jsonl", measure: "r",
      baselines: "character bigrams 0.650 (recall), 0.663 (F1)", goal: 0.70),
  ]

  /// One answer's figures.
  private struct Pair {
    var question: String
    var score: Double
    var human: Double
  }

  /// Prints a table for the sets that are in a folder.
  static func run(folder: URL) throws {
    var isAnyThere = false
    for set in sets {
      let file = folder.appendingPathComponent(set.file)
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      isAnyThere = true
      let pairs = try grade(text)
      print("\(set.file): \(pairs.count) answers; goal \(set.measure) \(set.goal)")
      print("  others      \(set.baselines)")
      let value = set.measure == "r" ? correlation : macroF1
      let (low, high) = interval(of: value, pairs)
      print(
        String(
          format: "  derived     %@ %.3f (95 %% of resamples of the questions: %.3f to %.3f)",
          set.measure, value(pairs), low, high))
      if set.measure == "r" {
        print(
          String(format: "              mean of the r of each question %.3f", meanByQuestion(pairs))
        )
      } else {
        print(String(format: "              accuracy %.3f at the same threshold", accuracy(pairs)))
      }
    }
    if !isAnyThere {
      print("no human-graded answers in \(folder.path); nothing was measured")
    }
  }

  private static func grade(_ text: String) throws -> [Pair] {
    var graders: [[String]: ReferenceGrader] = [:]
    let decoder = JSONDecoder()
    return try text.split(whereSeparator: \.isNewline).map { line in
      let row = try decoder.decode(GradedAnswer.self, from: Data(line.utf8))
      let key = [row.question] + row.references
      let grader =
        graders[key] ?? ReferenceGrader(question: row.question, references: row.references)
      graders[key] = grader
      let human = row.score ?? (row.correct == true ? 1 : 0)
      return Pair(
        question: row.question_id, score: grader.grade(row.answer).score, human: human)
    }
  }

  /// Pearson's r.
  private static func correlation(_ pairs: [Pair]) -> Double {
    let count = Double(pairs.count)
    let (x, y) = (pairs.map(\.score), pairs.map(\.human))
    let (meanX, meanY) = (x.reduce(0, +) / count, y.reduce(0, +) / count)
    var (product, squareX, squareY) = (0.0, 0.0, 0.0)
    for (one, two) in zip(x, y) {
      product += (one - meanX) * (two - meanY)
      squareX += (one - meanX) * (one - meanX)
      squareY += (two - meanY) * (two - meanY)
    }
    let spread = (squareX * squareY).squareRoot()
    return spread == 0 ? 0 : product / spread
  }

  /// Questions whose grades are all the same have no r.
  private static func meanByQuestion(_ pairs: [Pair]) -> Double {
    let groups = Dictionary(grouping: pairs, by: \.question).values
      .filter { Set($0.map(\.human)).count > 1 && Set($0.map(\.score)).count > 1 }
    return groups.reduce(0) { $0 + correlation($1) } / Double(max(1, groups.count))
  }

  /// Tallies at every threshold, from the highest score down: answers taken for right, and those of
  /// them that are.
  private static func thresholds(_ pairs: [Pair]) -> [(taken: Int, right: Int)] {
    var (taken, right) = (0, 0)
    return pairs.sorted { $0.score > $1.score }.map { pair in
      taken += 1
      right += pair.human > 0 ? 1 : 0
      return (taken, right)
    }
  }

  private static func f1(_ point: (taken: Int, right: Int), _ positives: Int, _ count: Int)
    -> Double
  {
    let positive = 2 * Double(point.right) / Double(max(1, point.taken + positives))
    let rightlyRefused = count - point.taken - (positives - point.right)
    let refused = Double(count - point.taken + count - positives)
    return (positive + 2 * Double(rightlyRefused) / max(1, refused)) / 2
  }

  /// At the one threshold that is best on this file.
  private static func macroF1(_ pairs: [Pair]) -> Double {
    let positives = pairs.count { $0.human > 0 }
    return thresholds(pairs).map { f1($0, positives, pairs.count) }.max() ?? 0
  }

  private static func accuracy(_ pairs: [Pair]) -> Double {
    let positives = pairs.count { $0.human > 0 }
    let best = thresholds(pairs).max {
      f1($0, positives, pairs.count) < f1($1, positives, pairs.count)
    }
    guard let best else { return 0 }
    let refused = pairs.count - best.taken - (positives - best.right)
    return Double(best.right + refused) / Double(pairs.count)
  }

  /// The middle 95 % of a figure over 200 resamples of the questions, always the same ones.
  private static func interval(
    of value: ([Pair]) -> Double, _ pairs: [Pair]
  ) -> (low: Double, high: Double) {
    let groups = Dictionary(grouping: pairs, by: \.question).sorted { $0.key < $1.key }.map(\.value)
    var state: UInt64 = 1
    let values = (0..<200).map { _ in
      let sample = (0..<groups.count).flatMap { _ in
        // The multiplier is Knuth's, of MMIX.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return groups[Int((state >> 33) % UInt64(groups.count))]
      }
      return value(sample)
    }.sorted()
    return (values[5], values[194])
  }
}
