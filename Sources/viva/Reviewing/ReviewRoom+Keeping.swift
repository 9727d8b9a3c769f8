import Foundation
import Interview
import Transcripts

extension ReviewRoom {
  /// Appends events to the session, where they are on the disk then.
  /// - Returns: What is wrong and what to do now, where they could not be kept.
  mutating func keep(_ bodies: [Event.Body]) -> String? {
    do throws(JournalError) {
      session.add(try Journal.amend(session.url, with: bodies, at: now(), zone: zone))
      return nil
    } catch {
      return error.explanation(in: words.language)
    }
  }

  /// Why nothing can be added to the session just now; nil where it can.
  var sessionInUse: String? {
    guard let entry = try? archive.session(session.url.path), entry.state == .inUse else {
      return nil
    }
    return JournalError.inUse(session: entry.id, process: nil).explanation(in: words.language)
  }
}
