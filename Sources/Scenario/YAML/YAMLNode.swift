/// A node of a YAML document, with where it stands.
///
/// Scalars stay text: whether `no` is a word or a Boolean is for the key to say that it stands
/// under.
struct YAMLNode: Equatable {
  var content: Content
  var place: Place

  enum Content: Equatable {
    case scalar(String)
    case sequence([YAMLNode])
    /// Without repeated keys.
    case mapping([Pair])
    /// Something that has been reported already and has no meaning here.
    case refused
  }

  struct Pair: Equatable {
    var key: String
    var keyPlace: Place
    var value: YAMLNode
  }

  /// What the node is, for a sentence.
  var description: String {
    switch content {
    case .scalar(""): "nothing"
    case .scalar(let text): text.quoted
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .refused: "this"
    }
  }
}
