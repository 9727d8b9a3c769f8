import Drills
import Foundation
import Interview
import Scenario
import Scoring
import Transcripts

/// A saved session, and the scenario as it is today.
struct HeldSession {
  let url: URL
  let transcript: Transcript
  /// With the person's own phrases, where they have any.
  let scenario: Scenario
  /// What the scenario is without them.
  let shipped: Scenario

  /// - Parameters:
  ///   - reference: What a person calls the session.
  ///   - name: The scenario's name or file; nil finds it by the session's.
  ///   - folder: Where sessions are saved.
  ///   - surroundings: Where scenarios and the person's phrases are found.
  /// - Throws: ``Failure`` or an error of the archive, with what to do now.
  init(
    _ reference: String, scenario name: String? = nil, in folder: URL, _ surroundings: Surroundings
  ) throws {
    let entry = try Archive(folder).session(reference)
    let contents = try JournalContents(readingFrom: entry.url)
    for notice in contents.notices { remark(notice) }
    guard let transcript = Transcript(contents.events, id: entry.id) else {
      throw Failure("\(entry.url.path): the session has no opening that can be read")
    }
    url = entry.url
    self.transcript = transcript
    let library = ScenarioLibrary(surroundings)
    guard name != nil || library.names.contains(entry.scenario) else {
      throw Failure(
        "the session was held on the scenario '\(entry.scenario)', which is not found by its name; "
          + "give its file with --scenario FILE")
    }
    shipped = try library.scenario(name ?? entry.scenario)
    guard shipped.id == entry.scenario else {
      throw Failure(
        "the session was held on the scenario '\(entry.scenario)', and '\(name ?? "")' is "
          + "'\(shipped.id)'")
    }
    scenario = PhraseFolder(surroundings).adding(to: shipped)
  }

  /// What was said about a question.
  /// - Parameter reference: The question's id, or its number in the session, from 1.
  /// - Returns: All that counts of it.
  /// - Throws: ``Failure`` with what there is instead.
  func question(_ reference: String) throws -> HeldQuestion {
    let records = transcript.opening.questions
    let ids = records.map(\.id)
    let id =
      Int(reference).flatMap { ids.indices.contains($0 - 1) ? ids[$0 - 1] : nil } ?? reference
    guard ids.contains(id) else {
      let nearest = ids.nearest(to: reference).map { "; did you mean '\($0)'?" } ?? ""
      throw Failure(
        "the session has no question '\(reference)'\(nearest) "
          + (ids.count == 1
            ? "(only 1, which is \(ids[0]))"
            : "(1 to \(ids.count), or \(ids.joined(separator: ", ")))"))
    }
    guard let turn = transcript.turns.first(where: { $0.question == id }),
      !turn.heard.isEmpty
    else { throw Failure("question '\(id)' was not answered in this session") }
    guard let question = scenario.question(withID: id) else {
      throw Failure("the scenario '\(scenario.id)' no longer has the question '\(id)'")
    }
    return HeldQuestion(
      number: (ids.firstIndex(of: id) ?? 0) + 1, question: question, heard: turn.heard,
      language: turn.language, scenario: scenario)
  }
}

/// What was said about one question, and the question as it is today.
struct HeldQuestion {
  /// Counted from 1.
  var number: Int
  var question: Question
  var heard: [HeardAnswer]
  var language: Language
  var scenario: Scenario

  var said: [Said] { heard.map(\.said) }
}

/// An answer of a session.
struct HeardAnswer: Equatable {
  /// The number of its event.
  var sequence: Int
  var said: Said
}

extension HeardAnswer {
  /// An answer that was given again, to the question itself.
  init(_ retake: Turn.Retake) {
    let text = retake.retaking.text
    self.init(
      sequence: retake.sequence,
      said: Said(
        text, to: nil, language: Language.spoken(in: text) ?? retake.retaking.language))
  }
}

extension Turn {
  /// The answers that count: those before the model answer was shown.
  var heard: [HeardAnswer] {
    var heard: [HeardAnswer] = []
    var pending: FollowingUp?
    for exchange in exchanges {
      switch exchange {
      case .followUp(let followUp): pending = followUp
      case .said(let saying) where saying.kind == .modelAnswer: return heard
      case .answer(let answer):
        let reply = pending.map {
          Reply(text: $0.text, target: $0.target.isEmpty ? nil : $0.target)
        }
        let language = Language.spoken(in: answer.text) ?? self.language
        heard.append(
          HeardAnswer(
            sequence: answer.sequence, said: Said(answer.text, to: reply, language: language)))
      case .command, .said: break
      }
    }
    return heard
  }
}
