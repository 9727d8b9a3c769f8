import Foundation

/// Why a session is not found.
package enum ArchiveError: Error, Equatable {
  case empty(folder: String)
  case notFound(String, folder: String)
  /// More than one name begins like this; the names, newest first.
  case ambiguous(String, [String])
  case unreadable(folder: String, FileTrouble)
}

extension ArchiveError: LocalizedError {
  package var errorDescription: String? {
    switch self {
    case .empty(let folder):
      return "\(folder): no sessions yet; 'viva' holds the first one"
    case .notFound(let reference, let folder):
      return "\(folder): no session '\(reference)'; 'viva sessions' lists them all"
    case .ambiguous(let reference, let names):
      let shown = names.prefix(5).joined(separator: "\n  ")
      let rest = names.count > 5 ? "\n  and \(names.count - 5) more" : ""
      return "'\(reference)' begins \(names.count) names; write more of one:\n  \(shown)\(rest)"
    case .unreadable(let folder, let trouble):
      return "\(folder): \(trouble.cause(in: .english)); \(trouble.mend(in: .english))"
    }
  }
}
