/// How a synthetic candidate behaves: chances from 0 (never) to 1 (always).
struct Nature: Equatable, Sendable {
  /// That a sentence of the model answer comes to mind.
  var recall = 0.0
  /// That a sentence is said in another of the scenario's wordings.
  var variation = 0.0
  /// That an answer to a question holds a misconception.
  var mistake = 0.0

  /// That what a follow-up asks for is known, by how closely it asks.
  var afterPump = 0.0
  var afterHint = 0.0
  var afterPrompt = 0.0
  var afterDeepening = 0.0
  /// That a challenged misconception is put right.
  var correction = 0.0

  /// What is done where nothing is known; a vague sentence is said otherwise.
  var silence = 0.0
  var skip = 0.0
  var hintRequest = 0.0
  var admission = 0.0

  /// By sentence.
  var filler = 0.0
  var repetition = 0.0
  var digression = 0.0
  /// Seconds of thought before an answer.
  var thought = 1.0...4.0
}

extension Candidate.Kind {
  /// Nobody was measured for these numbers. They are chosen so that the five are told apart by
  /// everything that a scenario decides about: what is covered, with how much help, and how it is
  /// said.
  var nature: Nature {
    switch self {
    case .strong:
      Nature(
        recall: 0.95, variation: 0.2, afterPump: 0.9, afterHint: 0.95, afterPrompt: 0.97,
        afterDeepening: 0.9, correction: 1, admission: 0.1, filler: 0.03)
    case .average:
      Nature(
        recall: 0.4, variation: 0.3, mistake: 0.2, afterPump: 0.25, afterHint: 0.35,
        afterPrompt: 0.5, afterDeepening: 0.3, correction: 0.8, hintRequest: 0.1, admission: 0.4,
        filler: 0.1, thought: 2...8)
    case .weak:
      Nature(
        recall: 0.1, variation: 0.3, mistake: 0.6, afterPump: 0.05, afterHint: 0.1,
        afterPrompt: 0.2, afterDeepening: 0.05, correction: 0.3, skip: 0.08, hintRequest: 0.1,
        admission: 0.5, filler: 0.2, thought: 4...15)
    case .rambling:
      Nature(
        recall: 0.45, variation: 0.4, mistake: 0.1, afterPump: 0.3, afterHint: 0.4,
        afterPrompt: 0.5, afterDeepening: 0.3, correction: 0.6, admission: 0.05, filler: 0.6,
        repetition: 0.3, digression: 0.5, thought: 0.5...2)
    case .silent:
      Nature(silence: 0.3, skip: 0.15, admission: 1, thought: 8...40)
    }
  }
}
