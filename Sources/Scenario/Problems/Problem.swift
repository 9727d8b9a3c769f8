/// Something in a scenario file that its author should mend.
package struct Problem: Equatable, Sendable {
  package var severity: Severity
  package var place: Place
  /// What is wrong, without a full stop.
  package var message: String
  /// Why it matters, where the message does not say so by itself.
  package var reason: String?
  /// What the author can do now.
  package var mend: String

  package init(
    _ severity: Severity = .error, at place: Place, _ message: String,
    reason: String? = nil, mend: String
  ) {
    self.severity = severity
    self.place = place
    self.message = message
    self.reason = reason
    self.mend = mend
  }

  package enum Severity: String, Sendable {
    /// The scenario cannot be used.
    case error
    /// The scenario can be used, but probably not as meant.
    case warning
  }
}

extension String {
  /// The text in quotes, cut where it is too long to stand in a sentence.
  var quoted: String {
    let limit = 40
    return unicodeScalars.count > limit ? "'\(prefix(limit))…'" : "'\(self)'"
  }
}
