import Authoring
import Testing

@Suite("A scenario file")
struct ScenarioFileTests {
  @Test("with an error has no scenario, and shows the line")
  func unusable() {
    let file = ScenarioFile(Array("viva: 1\nidd: tea\n".utf8), name: "tea.yaml")
    #expect(file.scenario == nil)
    #expect(file.renderedProblems.contains { $0.hasPrefix("tea.yaml:2:1: error: unknown key") })
  }
}
