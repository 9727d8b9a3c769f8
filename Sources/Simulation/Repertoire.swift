import Interview
import Scenario
import Scoring

/// What can be said in an interview on a scenario, in one language: nothing but the scenario's own
/// sentences, with what the scorer makes of each.
package struct Repertoire: Sendable {
  package let language: Language
  let topics: [String: Topic]

  /// What can be said on one question.
  struct Topic: Sendable {
    /// The model answer's sentences in order, each with other wordings that earn as much.
    var points: [(saying: Saying, variants: [Saying])] = []
    /// By concept, sentences that earn it and assert nothing wrong.
    var earning: [String: [Saying]] = [:]
    /// Sentences that assert a misconception.
    var mistakes: [Saying] = []
    /// By misconception, sentences that put it right.
    var corrections: [String: [Saying]] = [:]
    /// Sentences that belong to other questions.
    var digressions: [Saying] = []
  }

  /// A sentence, judged alone.
  struct Saying: Equatable, Sendable {
    var text: String
    var earns: Set<String> = []
    var asserts: Set<String> = []
    var denies: Set<String> = []
  }

  /// Collects the scenario's sentences and judges each once.
  /// - Parameters:
  ///   - scenario: Its model answers, tests, glosses and corrections are what can be said.
  ///   - language: Tests in another one are left out.
  ///   - judge: How the interviewer will understand it.
  package init(
    of scenario: Scenario, in language: Language, judge: @escaping Interviewer.Judge
  ) {
    self.language = language
    var topics: [String: Topic] = [:]
    for question in scenario.questions {
      topics[question.id] = TopicCollector(question, language, judge).topic
    }
    let points = topics.mapValues { $0.points.map(\.saying) }
    for question in scenario.questions {
      let others = scenario.questions.filter { $0.id != question.id }
      topics[question.id]?.digressions = others.flatMap { points[$0.id] ?? [] }
    }
    self.topics = topics
  }
}

/// Finds what can be said on a question.
private struct TopicCollector {
  typealias Saying = Repertoire.Saying

  let question: Question
  let language: Language
  let judge: Interviewer.Judge

  init(_ question: Question, _ language: Language, _ judge: @escaping Interviewer.Judge) {
    self.question = question
    self.language = language
    self.judge = judge
  }

  var topic: Repertoire.Topic {
    let points = sentences(of: question.modelAnswer[language]).map(judged)
    let tests = question.tests.filter { self.language(of: $0) == language }
    let whole = tests.map { judged(oneLine($0.answer)) }
    let glosses = question.concepts.map { judged($0.gloss[language]) }
    let sentences = points + tests.flatMap { self.sentences(of: $0.answer) }.map(judged)
    var topic = Repertoire.Topic()
    topic.points = (points.isEmpty ? glosses : points).map { point in
      let variants = sentences.filter {
        $0 != point && !point.earns.isEmpty && $0.earns.isSuperset(of: point.earns)
          && $0.asserts.isEmpty
      }
      return (point, variants)
    }
    for concept in question.concepts {
      // Whole answers and the gloss only where no sentence alone will do.
      let choices = [sentences, whole, glosses].lazy
        .map { $0.filter { $0.earns.contains(concept.id) && $0.asserts.isEmpty } }
      topic.earning[concept.id] = choices.first { !$0.isEmpty } ?? []
    }
    let claims = question.misconceptions.map { judged($0.gloss[language]) }
    for misconception in question.misconceptions {
      let choices = [sentences + claims, whole].lazy
        .map { $0.filter { $0.asserts.contains(misconception.id) } }
      topic.mistakes += choices.first { !$0.isEmpty } ?? []
      topic.corrections[misconception.id] = corrections(of: misconception, among: sentences)
    }
    return topic
  }

  private func corrections(of misconception: Misconception, among sentences: [Saying]) -> [Saying] {
    ([judged(misconception.correction[language])] + sentences).filter {
      $0.asserts.isEmpty
        && ($0.denies.contains(misconception.id)
          || !$0.earns.isDisjoint(with: misconception.correctedBy))
    }
  }

  private func judged(_ text: String) -> Saying {
    let judgement = judge(question, text, nil, nil)
    return Saying(
      text: text, earns: Set(judgement.credited), asserts: Set(judgement.asserted),
      denies: Set(
        judgement.misconceptions.filter { $0.stance == .denied }.map(\.misconception)))
  }

  private func sentences(of text: String) -> [String] {
    let sentences = Sentences(of: text)
    return sentences.ranges.map { oneLine(sentences.text($0)) }.filter { !$0.isEmpty }
  }

  /// What is said at the prompt is one line, however the author's file breaks it.
  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func language(of test: SampleAnswer) -> Language? {
    test.language ?? Language.spoken(in: test.answer)
  }
}
