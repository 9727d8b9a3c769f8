import Scenario

// Replies to commands, whether typed with a slash or said in words.

extension Interviewer {
  func reply(to command: Command) -> Event.Body? {
    let language = session.language
    if session.isOnLadder, ![.help, .repeat, .score].contains(command) {
      return say(.notice, Phrases.onLadder(language))
    }
    switch command {
    case .help: return say(.help, Phrases.help(language))
    case .hint:
      guard let hint = policy?.requestedHint else {
        return say(.notice, Phrases.noHintLeft(language))
      }
      return .followedUp(hint)
    case .repeat: return repetition
    case .rephrase: return rephrasing
    case .back: return goingBack
    case .answer: return modelAnswer
    case .score:
      guard session.mode == .coach, let progress = session.now else {
        return say(.notice, Phrases.scoreOnlyAtTheEnd(language))
      }
      return say(.score, Phrases.score(progress, language))
    case .dontKnow:
      if let help = policy?.help(limit: session.followUpLimit) { return .followedUp(help) }
      return say(.acknowledgement, Phrases.leavingUnknown(language, session.turns))
    case .skip, .edit, .pause, .quit: return nil
    }
  }

  /// The question from another side. A follow-up is put another way by its concept's hint.
  private var rephrasing: Event.Body? {
    guard let progress = session.now else { return nil }
    if progress.pending != nil, let hint = policy?.rewording { return .followedUp(hint) }
    guard progress.pending == nil, let text = progress.question.rephrase?[session.language]
    else { return repetition }
    return say(.rephrasing, text)
  }

  private var goingBack: Event.Body? {
    guard let previous = session.previous else {
      return say(.notice, Phrases.noPreviousQuestion(session.language))
    }
    let question = session.progress[previous].question
    return .asked(
      Asking(
        question: question.id, number: previous + 1, of: session.progress.count,
        text: question.ask[session.language], language: session.language, again: true))
  }

  private var modelAnswer: Event.Body? {
    guard session.mode == .coach else {
      return say(.notice, Phrases.answerOnlyAtTheEnd(session.language))
    }
    let text = session.now?.question.modelAnswer[session.language] ?? ""
    if text.isEmpty { return say(.notice, Phrases.noModelAnswer(session.language)) }
    return say(.modelAnswer, text)
  }
}
