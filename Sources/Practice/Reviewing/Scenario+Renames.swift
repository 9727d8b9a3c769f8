import Scenario

// Transcripts keep the ids of their day; a scenario tells with `was` what those are called now.

extension Scenario {
  /// The question that has this id, or had it before.
  package func question(onceCalled id: String) -> Question? {
    question(withID: id) ?? questions.first { $0.was.contains(id) }
  }
}

extension Question {
  /// Today's id of a concept; the id itself where the question has none of that name.
  package func currentID(ofConcept id: String) -> String {
    if concept(withID: id) != nil { return id }
    return concepts.first { $0.was.contains(id) }?.id ?? id
  }
}
