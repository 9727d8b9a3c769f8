import ArgumentParser
import Foundation

/// The program: `viva` alone holds an interview.
@main
struct Viva: ParsableCommand {
  /// The program's version, as transcripts keep it.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "viva",
    abstract: "A mock interview at the terminal: it asks, listens, follows up and says why.",
    discussion: """
      EXAMPLES
        viva                        the five multimodal questions, with feedback
        viva --mode interview       as a real one: feedback only at the end
        viva --lang zh --only 2,5   in Chinese, questions 2 and 5
        viva scenarios              what else there is to be interviewed on
        viva resume                 go on where the last session stopped
        viva show last              read the last session
        viva review                 look through it, and answer again
        viva < answers.txt          the same interview, one answer a line
        viva score < answers.jsonl  grade many answers
        viva new databases          begin a scenario of your own

      EXIT STATUS
        0 done   1 done with problems   64 wrong use   130 interrupted
      """,
    version: version,
    subcommands: [
      InterviewCommand.self, ResumeCommand.self, PractiseCommand.self, ImportCommand.self,
    ],
    groupedSubcommands: [
      CommandGroup(
        name: "Afterwards",
        subcommands: [
          ReviewCommand.self, CompareCommand.self, ProgressCommand.self, SearchCommand.self,
          SessionsCommand.self, ShowCommand.self, ReplayCommand.self, ExportCommand.self,
          ReportCommand.self, RescoreCommand.self,
        ]),
      CommandGroup(
        name: "Drills",
        subcommands: [
          DrillCommand.self, ExamineCommand.self, WhyCommand.self, DisputeCommand.self,
          DisputesCommand.self,
        ]),
      CommandGroup(
        name: "Scenarios",
        subcommands: [
          ScenariosCommand.self, NewCommand.self, DraftCommand.self, CheckCommand.self,
          TryCommand.self, ExplainCommand.self, SimulateCommand.self, SchemaCommand.self,
        ]),
      CommandGroup(name: "Many answers", subcommands: [ScoreCommand.self]),
      CommandGroup(name: "Privacy", subcommands: [WhereCommand.self, ForgetCommand.self]),
    ],
    defaultSubcommand: InterviewCommand.self)

  /// What can stand behind `viva`.
  static var commandNames: [String] {
    configuration.subcommands.flatMap { [$0._commandName] + $0.configuration.aliases }
  }

  /// Runs what was asked for. A misuse that shows only then is told as that of its own command, as
  /// one that shows while the arguments are read: the usage of `viva` alone would help nobody.
  static func main() {
    do {
      var command = try parseAsRoot()
      do {
        try command.run()
      } catch let error as ValidationError {
        let name = type(of: command)._commandName
        let message = "Error: \(error.message)\n  See 'viva \(name) --help' for more information.\n"
        FileHandle.standardError.write(Data(message.utf8))
        exit(withError: ExitCode.validationFailure)
      }
    } catch {
      exit(withError: error)
    }
  }
}
