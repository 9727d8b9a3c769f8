extension ScenarioReader {
  /// An id that can stand in a file name and on the command line.
  mutating func slug(_ field: Field?) -> String? {
    let mend = "write lower-case letters, digits and hyphens: 'frozen-llm'"
    guard let id = string(field, mend: mend), let field else { return nil }
    guard id.isSlug else {
      report(at: field.node, "\(id.quoted) cannot be an id", mend: mend)
      return nil
    }
    return id
  }

  /// A list of ids, of which nothing needs to exist.
  mutating func slugs(_ field: Field?) -> [String] {
    list(field, mend: "write the ids that it had before: [old-id]").compactMap { node in
      slug(Field(key: field?.key ?? "", node: node))
    }
  }

  /// An id that the scope must not have yet. What cannot be read makes the scope incomplete.
  mutating func newSlug(_ field: Field?, in names: inout Names) -> String? {
    guard let id = slug(field), let field else {
      names.isIncomplete = true
      return nil
    }
    define(id, at: field.node.place, in: &names)
    return id
  }

  mutating func define(_ id: String, at place: Place, in names: inout Names) {
    guard let first = names.define(id, at: place) else { return }
    problems.add(
      Problem(
        at: place, "the \(names.kind) '\(id)' stands already in line \(first.line)",
        mend: "rename one of them"))
  }

  /// The ids of a list, each of which `names` must have.
  mutating func references(
    _ field: Field?, to names: Names, mayBeEmpty: Bool = false
  ) -> [String] {
    let mend = "write a list of ids: [a, b]"
    var ids: [String] = []
    for node in list(field, mend: mend, mayBeEmpty: mayBeEmpty) {
      guard let id = string(Field(key: field?.key ?? "", node: node), mend: mend) else { continue }
      checkReference(id, to: names, at: node.place)
      ids.append(id)
    }
    return ids
  }

  mutating func checkReference(_ id: String, to names: Names, at place: Place) {
    guard !names.isIncomplete, !names.contains(id), !problems.isFull else { return }
    problems.add(
      Problem(
        at: place, "there is no \(names.kind) \(id.quoted)",
        mend: names.nearest(to: id).map { "did you mean '\($0)'?" } ?? "add it, or leave this out"))
  }
}
