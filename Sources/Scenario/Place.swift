/// A place in a scenario file.
package struct Place: Equatable, Hashable, Sendable, CustomStringConvertible {
  package var file: String
  /// Counted from 1; 0 where there is no file.
  package var line: Int
  /// In Unicode scalars, counted from 1.
  package var column: Int

  package init(file: String = "", line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  package var description: String { "\(file):\(line):\(column)" }
}

/// A value together with where the author wrote it.
package struct Located<Value: Equatable & Sendable>: Equatable, Sendable {
  package var value: Value
  package var place: Place

  package init(_ value: Value, at place: Place = Place()) {
    self.value = value
    self.place = place
  }
}
