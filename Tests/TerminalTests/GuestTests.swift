import Foundation
import Terminal
import Testing

@Suite("another program at the terminal")
struct GuestTests {
  struct Run: CustomTestStringConvertible, Sendable {
    var command: String
    var argument: String
    var status: Int32
    var testDescription: String { "\(command) \(argument) → \(status)" }
  }

  @Test(
    "its exit status is the shell's",
    arguments: [
      Run(command: "test 1 =", argument: "1", status: 0),
      Run(command: "exit", argument: "7", status: 7),
      Run(command: "kill -9 $$;:", argument: "", status: 128 + 9),
      Run(command: "no-such-editor 2>&-", argument: "", status: 127),
      // A file's name may hold blanks, quotes and what a shell would run.
      Run(command: "test 'a \"b\" $(exit 3)' =", argument: "a \"b\" $(exit 3)", status: 0),
    ])
  func status(_ run: Run) { #expect(Guest.run(run.command, argument: run.argument) == run.status) }

  #if os(Linux)
    @Test("it stays in this program's process group: another one could not read the terminal")
    func processGroup() {
      let fifthFieldIsGroup = "test $(cut -d' ' -f5 /proc/$$/stat) -eq"
      #expect(Guest.run(fifthFieldIsGroup, argument: "\(getpgrp())") == 0)
    }
  #endif
}
