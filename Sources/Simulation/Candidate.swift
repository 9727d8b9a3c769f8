import Foundation
import Interview
import Scenario
import Scoring

// A candidate hears the interviewer's events and says a line: what it knows of the model answer to a
// question, what is asked for to a follow-up, and something empty where it knows nothing.
//
//   asked blip2                  average → "The image encoder is frozen. Only the Q-Former is trained."
//   followed-up pump two-stages  average → "I'm not sure."
//   followed-up hint two-stages  average → "First you train it on top of the image encoder."

/// A person to be interviewed who does not exist: the same seed says the same to the same questions.
package struct Candidate: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case strong, average, weak, rambling, silent
  }

  /// A line, and how many seconds after the interviewer's last word it is said.
  package struct Utterance: Equatable, Sendable {
    package var input: Input
    package var seconds: Double
  }

  private enum Heard {
    case question
    case followUp(FollowingUp)
  }

  private let nature: Nature
  private let repertoire: Repertoire
  private var random: SplitMix64
  private var question = ""
  private var heard = Heard.question
  /// Texts that were said on this question, so that nothing is said twice where there is more.
  private var said: Set<String> = []
  private var hasAskedForHint = false
  private var silences = 0

  package init(_ kind: Kind, knowing repertoire: Repertoire, random: SplitMix64) {
    nature = kind.nature
    self.repertoire = repertoire
    self.random = random
  }

  /// The next line.
  /// - Parameter events: What happened since the last one.
  /// - Returns: An answer, or talk such as "I don't know"; empty where the candidate is at a loss.
  package mutating func utterance(after events: [Event]) -> Utterance {
    for event in events { hear(event) }
    let text = line()
    silences = text.isEmpty ? silences + 1 : 0
    let reading = events.compactMap(\.spokenText).map(Pace.reading).reduce(0, +)
    let before = (reading + random.number(in: nature.thought)).inMilliseconds
    let total = (before + Pace.typing(text)).inMilliseconds
    let timing = text.isEmpty ? nil : Timing(beforeFirstWord: before, total: total)
    return Utterance(input: .line(text, timing), seconds: total)
  }

  private mutating func hear(_ event: Event) {
    switch event.body {
    case .asked(let asking):
      if asking.question != question {
        said = []
        hasAskedForHint = false
      }
      question = asking.question
      heard = .question
    case .followedUp(let followUp): heard = .followUp(followUp)
    case .opened, .answered, .judged, .commanded, .said, .summarised, .paused, .resumed, .closed,
      .retaken, .noted, .rejudged, .disputed,
      .unknown:
      break
    }
  }

  private mutating func line() -> String {
    let sentences: [String] =
      switch heard {
      case .question: answer()
      case .followUp(let followUp): reply(to: followUp)
      }
    if sentences.isEmpty { return evasion() }
    said.formUnion(sentences)
    let manner = Manner(nature: nature, language: repertoire.language)
    return manner.spoken(sentences, digressing: topic.digressions.map(\.text), &random)
  }

  private var topic: Repertoire.Topic { repertoire.topics[question] ?? Repertoire.Topic() }

  // MARK: What it knows

  private mutating func answer() -> [String] {
    var sentences: [String] = []
    for (saying, variants) in topic.points where random.chance(nature.recall) {
      let variant = random.chance(nature.variation) ? random.pick(variants) : nil
      sentences.append((variant ?? saying).text)
    }
    if random.chance(nature.mistake), let mistake = random.pick(topic.mistakes) {
      sentences.insert(mistake.text, at: random.below(sentences.count + 1))
    }
    return sentences
  }

  private mutating func reply(to followUp: FollowingUp) -> [String] {
    if followUp.kind == .challenge {
      guard random.chance(nature.correction), let saying = fresh(topic.corrections[followUp.target])
      else { return [] }
      let concession = random.pick(Words.concessions(repertoire.language)) ?? ""
      return [concession, saying].filter { !$0.isEmpty }
    }
    guard random.chance(nature.chance(after: followUp.kind)) else { return [] }
    // An open pump asks for anything that was not yet said.
    let known =
      followUp.target.isEmpty ? topic.points.map(\.saying) : topic.earning[followUp.target]
    return [fresh(known)].compactMap { $0 }
  }

  /// One of the sentences, if possible one that was not yet said.
  private mutating func fresh(_ sayings: [Repertoire.Saying]?) -> String? {
    let texts = (sayings ?? []).map(\.text)
    return random.pick(texts.filter { !said.contains($0) }) ?? random.pick(texts)
  }

  // MARK: What it does otherwise

  private mutating func evasion() -> String {
    let language = repertoire.language
    // The interviewer, too, leaves it at two encouragements.
    if silences < 2, random.chance(nature.silence) { return "" }
    if random.chance(nature.skip) { return random.pick(Words.skips(language)) ?? "" }
    if !hasAskedForHint, random.chance(nature.hintRequest) {
      hasAskedForHint = true
      return random.pick(Words.hintRequests(language)) ?? ""
    }
    let lines =
      random.chance(nature.admission) ? Words.admissions(language) : Words.evasions(language)
    return random.pick(lines) ?? ""
  }
}

extension Nature {
  fileprivate func chance(after kind: FollowingUp.Kind) -> Double {
    switch kind {
    case .pump: afterPump
    case .hint: afterHint
    case .prompt: afterPrompt
    case .deepening: afterDeepening
    case .challenge: correction
    }
  }
}

extension Event {
  /// What the person reads before they answer.
  fileprivate var spokenText: String? {
    switch body {
    case .asked(let asking): asking.text
    case .followedUp(let followUp): followUp.text
    case .said(let saying): saying.text
    case .opened, .answered, .judged, .commanded, .summarised, .paused, .resumed, .closed, .retaken,
      .noted, .rejudged, .disputed, .unknown:
      nil
    }
  }
}
