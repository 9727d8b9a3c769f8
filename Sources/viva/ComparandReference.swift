import Practice
import Transcripts

/// What a person writes for one side: `SESSION`, `SESSION:QUESTION` or `SESSION:QUESTION#N`.
struct ComparandReference: Equatable {
  var session: String
  var question: String?
  /// Which answer, from 1.
  var answer: Int?

  init(_ text: String) {
    session = text
    // The path of a file may have a colon of its own.
    guard !text.hasSuffix(".jsonl") else { return }
    if let hash = text.lastIndex(of: "#"), let number = Int(text[text.index(after: hash)...]) {
      session = String(text[..<hash])
      answer = number
    }
    if let colon = session.lastIndex(of: ":") {
      question = String(session[session.index(after: colon)...])
      session = String(session[..<colon])
    }
  }

  /// Reads the session and finds what is meant in it.
  /// - Throws: ``ArchiveError``, `JournalError` or ``Failure``, each with what to do.
  func comparand(in archive: Archive) throws -> Comparand {
    let entry = try archive.session(session)
    let contents = try JournalContents(readingFrom: entry.url)
    for notice in contents.notices { remark("\(entry.id): \(notice)") }
    guard let transcript = Transcript(contents.events, id: entry.id) else {
      throw Failure("\(entry.url.path): the session has no opening that can be read")
    }
    guard let question else {
      if answer != nil { throw Failure("'#' needs a question before it: \(session):QUESTION#1") }
      return Comparand(transcript)
    }
    let turn = try transcript.turn(named: question)
    guard let answer else {
      guard let attempt = Attempt(turn, in: transcript) else {
        throw Failure("\(entry.id): the question '\(turn.question)' has no answer")
      }
      return Comparand(transcript, attempt: attempt)
    }
    let attempts = turn.singleAttempts(in: transcript)
    guard attempts.indices.contains(answer - 1) else {
      throw Failure(
        "\(entry.id): '\(turn.question)' has no answer #\(answer); it has \(attempts.count), retakes "
          + "included ('viva review \(entry.id)' numbers them)")
    }
    return Comparand(transcript, attempt: attempts[answer - 1])
  }
}
