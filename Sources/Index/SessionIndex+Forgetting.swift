import Foundation
import GRDB

extension SessionIndex {
  /// Lets nothing of sessions that are gone stay in the index's file: neither their words, which
  /// full-text search keeps until it next tidies up, nor free pages.
  ///
  /// What cannot be cleaned is removed whole, and made anew when it is next needed.
  /// - Throws: ``ArchiveError`` if the folder cannot be read.
  package func scrub() throws {
    do {
      try update()
      guard trouble == nil else { return removeFile() }
      try withDatabase { queue in
        try queue.write { db in
          try db.execute(
            sql: """
              DELETE FROM concept WHERE id NOT IN (SELECT concept FROM review)
                AND id NOT IN (SELECT concept FROM dispute);
              DELETE FROM question WHERE id NOT IN (SELECT question FROM passage)
                AND id NOT IN (SELECT question FROM result);
              INSERT INTO words (words) VALUES ('optimize');
              """)
        }
        try queue.vacuum()
        try queue.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
      }
      if trouble != nil { removeFile() }
    } catch is DatabaseError {
      removeFile()
    }
  }
}
