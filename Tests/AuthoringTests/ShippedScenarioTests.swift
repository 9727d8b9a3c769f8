import Authoring
import Foundation
import Testing

@Suite("Every shipped scenario")
struct ShippedCheckTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scenarios")
  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test("passes the check without a warning", arguments: names)
  func clean(name: String) throws {
    let file = try ScenarioFile(
      readingFrom: Self.folder.appendingPathComponent(name), name: name)
    let check = ScenarioCheck(file)
    #expect(check.problems.map { "\($0.place) \($0.message)" } == [])
    #expect(check.failures.map(\.test.answer) == [])
    #expect(file.scenario?.questions.allSatisfy { $0.tests.count >= 6 } == true)
  }
}
