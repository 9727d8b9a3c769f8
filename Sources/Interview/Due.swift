import Foundation
import Scenario
import Scoring

// What the interviewer owes, made into the event that pays it. Nothing here changes the session:
// `Session+Fold.swift` does, when the event is applied.

extension Interviewer {
  /// The next event that is owed, or nil when it is the person's turn.
  func due(at time: Date) -> Event.Body? {
    guard session.phase == .open, let due = session.agenda.first else { return nil }
    switch due {
    case .greet: return greeting
    case .judge(let answering): return judgement(of: answering)
    case .switchLanguage(let other):
      return .said(
        Saying(
          kind: .languageSwitch, text: Phrases.languageSwitch(to: other), language: other))
    case .forgive(let id): return forgiveness(of: id)
    case .goOn:
      return followUp ?? over(Phrases.acknowledgement(session.language, session.turns), at: time)
    case .reply(let command): return reply(to: command)
    case .leaveSkipped:
      return over(Phrases.leavingSkipped(session.language, session.turns), at: time)
    case .sealNotice: return say(.notice, Phrases.sealed(session.language))
    case .offerRung(let rung): return offer(of: rung)
    case .rung: return nil
    case .finish: return (session.mode == .coach ? summaryOfCurrent : nil) ?? onward(at: time)
    case .proceed: return onward(at: time)
    case .close: return close(at: time)
    case .pause: return .paused
    case .welcomeBack: return welcome
    case .repetition: return repetition
    case .leaveWithdrawn: return say(.acknowledgement, Phrases.withdrawn(session.language))
    }
  }

  func say(_ kind: Saying.Kind, _ text: String) -> Event.Body {
    .said(Saying(kind: kind, text: text, language: session.language))
  }

  /// What is said to an empty line; nil from the third in a row on, which needs no more words.
  var encouragement: Event.Body? {
    guard session.notices < 2 else { return nil }
    let text = Phrases.encouragement(
      second: session.notices == 1, session.language, session.turns)
    return say(.notice, text)
  }

  // MARK: Opening

  private var greeting: Event.Body? {
    guard let opening = session.opening else { return nil }
    let text = Phrases.greeting(
      title: opening.title[session.language], questions: opening.questions.count,
      seconds: opening.questions.map(\.time).reduce(0, +), mode: opening.mode, session.language)
    return say(.greeting, text)
  }

  private var welcome: Event.Body {
    let number = (session.current ?? session.next ?? 0) + 1
    return say(
      .notice,
      Phrases.welcomeBack(number: number, of: session.progress.count, session.language))
  }

  /// The interviewer's last question or follow-up once more.
  var repetition: Event.Body? {
    guard let progress = session.now else { return nil }
    let pending = session.isOnLadder ? nil : progress.pending?.text
    return say(.repetition, pending ?? progress.question.ask[session.language])
  }

  // MARK: After an answer

  private func judgement(of answering: Answering) -> Event.Body? {
    guard var progress = session.progress.first(where: { $0.question.id == answering.question })
    else { return nil }
    let reply = progress.pending.map {
      Reply(text: $0.text, target: $0.target.isEmpty ? nil : $0.target)
    }
    let judgement = judge(progress.question, answering.text, reply, answering.timing)
    progress.absorb(judgement, of: answering.text)
    return .judged(
      Judging(question: answering.question, judgement: judgement, score: progress.score))
  }

  private func forgiveness(of id: String) -> Event.Body? {
    let claim = session.now?.question.misconception(withID: id)?.gloss[session.language] ?? id
    return say(.forgiveness, Phrases.forgiveness(of: claim, session.language, session.turns))
  }

  private var followUp: Event.Body? {
    policy?.next(limit: session.followUpLimit).map { .followedUp($0) }
  }

  var policy: FollowUpPolicy? {
    session.now.map {
      FollowUpPolicy(
        progress: $0, said: session.followUps, language: session.language, variation: session.turns)
    }
  }

  /// The end of a question: its summary in coach mode, a neutral word otherwise. After the last one
  /// there is nothing to go on to, and the farewell says all.
  private func over(_ acknowledgement: String, at time: Date) -> Event.Body? {
    if session.mode == .coach { return summaryOfCurrent }
    return session.next == nil ? close(at: time) : say(.acknowledgement, acknowledgement)
  }

  // MARK: On to the next, or to the close

  private func onward(at time: Date) -> Event.Body? {
    guard let index = session.next else { return close(at: time) }
    let progress = session.progress[index]
    return .asked(
      Asking(
        question: progress.question.id, number: index + 1, of: session.progress.count,
        text: progress.question.ask[session.language], language: session.language,
        again: progress.isAsked))
  }

  private func close(at time: Date) -> Event.Body {
    let counted = session.counted
    if let open = counted.first(where: { !$0.isSummarised }) {
      return .summarised(summary(of: open))
    }
    guard session.hasSaidFarewell else {
      return say(.farewell, Phrases.farewell(early: session.isQuitting, session.language))
    }
    let totals = counted.map {
      Closing.Total(
        question: $0.question.id, score: $0.score, covered: $0.covered, concepts: $0.credits.count,
        answered: $0.isAnswered)
    }
    let mean = totals.map(\.score).reduce(0, +) / Double(max(1, totals.count))
    let sinceLast = session.lastTime.map { max(0, time.timeIntervalSince($0)) } ?? 0
    let seconds = ((session.activeSeconds + sinceLast) * 1000).rounded() / 1000
    return .closed(Closing(score: mean, questions: totals, seconds: seconds))
  }

  private var summaryOfCurrent: Event.Body? {
    guard let now = session.now, session.counted.contains(now) else { return nil }
    return .summarised(summary(of: now))
  }

  private func summary(of progress: Progress) -> Summary {
    let advice = progress.delivery.flatMap {
      Advice(
        delivery: $0, time: session.opening?.pace ?? progress.question.time,
        language: session.language
      ).text
    }
    return Summary(
      question: progress.question.id, score: progress.score, credits: progress.credits,
      standing: progress.standing, corrected: progress.corrected, advice: advice,
      skipped: progress.isSkipped && !progress.isAnswered, language: session.language)
  }
}
