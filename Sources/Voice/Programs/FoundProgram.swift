/// A program of one of several kinds that is installed here.
struct FoundProgram<Kind: Equatable & Sendable>: Equatable, Sendable {
  let kind: Kind
  let name: String
  let path: String

  /// The person's own command.
  /// - Throws: ``ProgramTrouble/notFound(_:)`` if it is not there.
  init(
    _ template: CommandTemplate, as kind: Kind, on path: SearchPath
  ) throws(ProgramTrouble) {
    let program = try ExternalProgram(template.words, on: path)
    (self.kind, name, self.path) = (kind, program.name, program.path)
  }

  /// The first of several programs that is installed; nil where none is.
  init?(firstOf known: [(name: String, kind: Kind)], on path: SearchPath) {
    for (name, kind) in known {
      guard let program = path.program(named: name) else { continue }
      (self.kind, self.name, self.path) = (kind, name, program)
      return
    }
    return nil
  }
}
