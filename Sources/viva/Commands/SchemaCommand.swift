import ArgumentParser
import Authoring
import Terminal

/// `viva schema`: the scenario format for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of the scenario format.",
    discussion: """
      Editors complete keys and underline mistakes while you type when the file begins with

        # yaml-language-server: $schema=scenario.schema.json

      EXAMPLES
        viva schema > scenario.schema.json
      """)

  func run() throws {
    Screen(plain: true, environment: [:]).write(try ScenarioSchema.json())
  }
}
