import Foundation
import Scenario
import Scoring

/// A scenario drafted from an article: its questions, with guesses at what an answer must say.
package struct Draft: Equatable, Sendable {
  /// One question with its article's answer and the claims in it.
  struct Question: Equatable, Sendable {
    var id: String
    var ask: String
    var answer: String
    /// Seconds that the answer takes when spoken.
    var time: Int
    var concepts: [Concept]
  }

  struct Concept: Equatable, Sendable {
    var id: String
    var tier: Tier
    var gloss: String
    var hint: String?
    var prompt: String
  }

  /// A name and what it stands for.
  struct Term: Equatable, Sendable {
    var id: String
    var ways: [String]
  }

  package enum Refusal: Error, Equatable {
    case tooLarge
    /// There is no text in it at all.
    case empty
    /// There is text, but no questions with answers.
    case noQuestions(paragraphs: Int)
  }

  var id: String
  var title: String
  var language: Language
  var terms: [Term]
  var questions: [Question]

  /// How many questions were found, and how many concepts were guessed.
  package var counts: (questions: Int, concepts: Int) {
    (questions.count, questions.reduce(0) { $0 + $1.concepts.count })
  }

  /// The questions as they are asked.
  package var asked: [String] { questions.map(\.ask) }

  /// Drafts a scenario.
  /// - Parameters:
  ///   - bytes: Plain text, Markdown or HTML.
  ///   - id: The scenario's id.
  /// - Throws: ``Refusal`` where there is nothing to draft from.
  package init(from bytes: [UInt8], id: String) throws(Refusal) {
    guard bytes.count <= Article.maximumSize else { throw .tooLarge }
    let article = Article(bytes)
    guard !article.blocks.isEmpty else { throw .empty }
    let found = QuestionFinder(article).questions
    self.id = id
    language = article.isChinese ? .chinese : .english
    title = Self.title(of: article, found) ?? id
    terms = DraftTerms.of(found.flatMap(\.answer))
    questions = []
    for question in found {
      let id = Self.id(for: question.question, number: questions.count + 1, questions.map(\.id))
      if let question = DraftQuestion.make(question, id: id, language) {
        questions.append(question)
      }
    }
    guard !questions.isEmpty else { throw .noQuestions(paragraphs: article.blocks.count) }
    keepWhatIsEarned()
  }

  private static func title(of article: Article, _ found: [ArticleQuestion]) -> String? {
    let heading = article.blocks.first { block in
      if case .heading(1) = block.kind { true } else { false }
    }?.text
    // Only what stands before the first question can be the article's title.
    let first = article.blocks.prefix { QuestionShape.of($0) == nil }.first {
      $0.text.count <= 60 && !QuestionFinder.isAdvert($0.text)
    }?.text
    let title = heading ?? article.title ?? first
    return found.contains { $0.question == title } ? article.title : title
  }

  /// Latin words of the question, which people can type.
  private static func id(for question: String, number: Int, _ taken: [String]) -> String {
    let stop: Set<String> = [
      "the", "a", "an", "is", "are", "what", "how", "why", "do", "does", "you", "of", "in", "to",
      "and", "for", "it", "explain", "describe", "when", "would", "between", "with", "your", "can",
      "which", "did", "on", "s", "me", "tell", "about",
    ]
    let words = question.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .map(String.init).filter { !stop.contains($0) }.prefix(3)
    let name = String(words.joined(separator: "-").prefix(40))
    let id = name.contains(where: \.isLetter) ? name : "q\(number)"
    return taken.contains(id) ? "\(id)-\(number)" : id
  }

  /// Only claims that the article's own answer earns can be concepts; and no hint may give one away.
  private mutating func keepWhatIsEarned() {
    let file = ScenarioFile(Array(text.utf8), name: "draft")
    guard let scenario = file.scenario else { return }
    for (index, question) in scenario.questions.enumerated() {
      let rubric = Rubric(question: question, glossary: scenario.glossary)
      let judgement = rubric.judge(question.modelAnswer[language])
      let earned = questions[index].concepts.filter { judgement.credit(for: $0.id) > 0 }
      if !earned.isEmpty { questions[index].concepts = earned }
      for concept in questions[index].concepts.indices {
        let id = questions[index].concepts[concept].id
        guard let hint = questions[index].concepts[concept].hint else { continue }
        let statement = String(hint.map { $0 == "?" || $0 == "？" ? "." : $0 })
        if rubric.judge(statement).credit(for: id) > 0 {
          questions[index].concepts[concept].hint = nil
        }
      }
      if !questions[index].concepts.contains(where: { $0.tier == .core }) {
        questions[index].concepts[0].tier = .core
      }
    }
  }
}

/// Makes a question of a draft.
enum DraftQuestion {
  static func make(_ found: ArticleQuestion, id: String, _ language: Language) -> Draft.Question? {
    let claims = Claims.of(found.answer)
    guard !claims.isEmpty else { return nil }
    let whole = TextArticle.joined(
      found.answer.map { $0.replacing(/^\s*\(?\d{1,2}[.)、．]\s*/, with: "").ended(language) })
    // Nobody speaks for longer than this; what is left out is what no claim stands on.
    let spoken = language == .chinese ? 900 : 2400
    let answer =
      whole.count <= spoken ? whole : TextArticle.joined(claims.map { $0.ended(language) })
    let rate = language == .chinese ? 260.0 : 900.0
    return Draft.Question(
      id: id, ask: found.question, answer: answer,
      time: min(180, max(30, Int((Double(answer.count) / rate * 60).rounded(.up)))),
      concepts: claims.enumerated().map { number, claim in
        Draft.Concept(
          id: "claim-\(number + 1)", tier: tier(number, of: claims.count), gloss: claim,
          hint: hint(for: claim, language), prompt: prompt(for: claim, language))
      })
  }

  /// Articles say first what matters most.
  private static func tier(_ number: Int, of count: Int) -> Tier {
    if number * 2 < min(count, 6) { return .core }
    return number < 6 ? .supporting : .bonus
  }

  /// How the claim begins; what it says of it is the person's part.
  private static func hint(for claim: String, _ language: Language) -> String? {
    switch language {
    case .chinese:
      let beginning = claim.prefix(claim.count / 4)
      return beginning.count < 2 ? nil : "这句话可以怎么说完：“\(beginning)……”？"
    case .english:
      let words = claim.split(separator: " ")
      let beginning = words.prefix(max(2, words.count / 4)).joined(separator: " ")
      return "How would you finish this: \(beginning) …?"
    }
  }

  /// A question that fits the claim's kind, by words that betray it.
  private static func prompt(for claim: String, _ language: Language) -> String {
    let kinds: [(words: [String], english: String, chinese: String)] = [
      (["because", "since ", "due to", "因为", "由于", "所以"], "Why is that so?", "为什么会这样？"),
      (["train", "训练"], "How is it trained?", "它是怎么训练的？"),
      (["advantage", "benefit", "better", "优势", "优点", "更好"], "What is gained by it?", "好处是什么？"),
      (
        ["drawback", "disadvantage", "cost", "slow", "缺点", "代价", "慢"], "What does it cost?",
        "代价是什么？"
      ),
      (["differ", "unlike", "whereas", "区别", "不同", "而不是"], "How does it differ?", "区别在哪里？"),
      (
        ["consist", "contain", "made of", "include", "包含", "组成", "包括"], "What is it made of?",
        "它由什么组成？"
      ),
      (["example", "for instance", "such as", "例如", "比如"], "Can you give an example?", "能举个例子吗？"),
      (["used for", "used to", "apply", "用于", "应用", "任务"], "What is it used for?", "它用来做什么？"),
      (["first", "then", "finally", "step", "首先", "然后", "步骤"], "What are the steps?", "步骤是什么？"),
      ([" is a ", " is an ", " are ", "是一种", "是指", "是"], "What exactly is it?", "它到底是什么？"),
    ]
    let lower = claim.lowercased()
    let kind = kinds.first { $0.words.contains(where: lower.contains) }
    switch language {
    case .chinese: return kind?.chinese ?? "还有哪一点应该说到？"
    case .english: return kind?.english ?? "What else belongs in the answer?"
    }
  }
}

extension String {
  /// The text with an end, so that sentences do not run together.
  fileprivate func ended(_ language: Language) -> String {
    guard let last, !"。！？.!?:：;；".contains(last) else { return self }
    return self + (language == .chinese ? "。" : ".")
  }
}

/// Names that the article spells out: "SHAP (SHapley Additive exPlanations)".
enum DraftTerms {
  private static let most = 20

  static func of(_ texts: [String]) -> [Draft.Term] {
    var terms: [Draft.Term] = []
    for text in texts {
      for match in text.matches(of: /([A-Za-z][A-Za-z0-9·\-]{1,24})\s?[(（]([^()（）]{3,60})[)）]/) {
        add(String(match.1), String(match.2), to: &terms)
      }
      for match in text.matches(
        of: /([A-Z][A-Za-z\- ]{6,50}?)\s?[(（]([A-Z][A-Za-z0-9\-]{1,12})[)）]/)
      {
        add(String(match.2), String(match.1), to: &terms)
      }
    }
    return Array(terms.prefix(most))
  }

  private static func add(_ short: String, _ long: String, to terms: inout [Draft.Term]) {
    let long = long.trimmingCharacters(in: .whitespaces)
    // "ViT (Vision Transformer)" spells a name out; "models (see below)" does not.
    let initials = long.split { " -".contains($0) }.compactMap(\.first)
    let first = short.first.map { "\($0)".lowercased() }
    let spellsOut =
      short.dropFirst().contains(where: \.isUppercase) && long.split(separator: " ").count <= 6
      && long.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" }
      && initials.first.map { "\($0)".lowercased() } == first
    let id = short.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    guard spellsOut, !id.isEmpty, !terms.contains(where: { $0.id == id }) else { return }
    terms.append(Draft.Term(id: id, ways: [short, long]))
  }
}
