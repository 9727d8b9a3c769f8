import Authoring

extension ReviewRoom {
  /// Says why the last answer to the question, a retake included, earned what it earned.
  func explain(_ words: String) {
    guard let scenario = session.scenario else { return tell(self.words.noScenario) }
    guard let question = session.question(of: turn) else { return tell(self.words.questionGone) }
    guard let answer = turn.retakes.last?.retaking.text ?? turn.answers.last?.text else {
      return tell(self.words.unanswered)
    }
    screen.show()
    ExplanationView(screen: screen).show(Explanation(of: answer, to: question, in: scenario))
    screen.show()
  }
}
