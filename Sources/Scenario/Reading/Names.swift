/// The ids of one kind that a scope defines, and where.
struct Names {
  /// The kind for a sentence: "glossary entry".
  var kind: String
  private(set) var places: [String: Place] = [:]
  /// Whether some could not be read, so that a missing one proves nothing.
  var isIncomplete = false

  init(kind: String) { self.kind = kind }

  func contains(_ id: String) -> Bool { places[id] != nil }

  /// Adds an id, or tells where it stands already.
  mutating func define(_ id: String, at place: Place) -> Place? {
    if let first = places[id] { return first }
    places[id] = place
    return nil
  }

  /// The id that was most probably meant; nil among so many that looking would take long.
  func nearest(to id: String) -> String? {
    places.count > 2000 ? nil : places.keys.sorted().nearest(to: id)
  }
}
