import GRDB

// The index as `sqlite3` shows it. Whatever changes here, or in what is read from a transcript or
// how a memory is reckoned, takes a new version: an index of another one is made anew.

enum Schema {
  /// "VIVA", so that no other program's file is taken for an index.
  static let application: Int32 = 0x5649_5641
  static let version: Int32 = 2

  /// Makes the tables of an empty file.
  /// - Parameters:
  ///   - db: The empty file.
  ///   - folder: The folder that the index is of.
  /// - Throws: `DatabaseError` if it takes none.
  static func create(_ db: Database, of folder: String) throws {
    try db.execute(sql: tables)
    try db.execute(sql: "INSERT INTO origin (folder) VALUES (?)", arguments: [folder])
    try db.execute(sql: "PRAGMA application_id = \(application); PRAGMA user_version = \(version)")
  }

  /// Whether the file is an index of this version and this folder.
  static func isCurrent(_ db: Database, of folder: String) throws -> Bool {
    guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == application,
      try Int32.fetchOne(db, sql: "PRAGMA user_version") == version
    else { return false }
    return try String.fetchOne(db, sql: "SELECT folder FROM origin") == folder
  }

  static func isEmpty(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
  }

  private static let tables = """
    -- The folder, and a digest of the files in it as they were when the index was last up to date.
    CREATE TABLE origin (folder TEXT NOT NULL, digest INTEGER);

    -- A file of the folder, read; times in milliseconds since 1970, those of the file in nanoseconds.
    CREATE TABLE session (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL,
      size INTEGER NOT NULL, changed INTEGER NOT NULL, inode INTEGER NOT NULL,
      started INTEGER NOT NULL, scenario TEXT NOT NULL, title TEXT NOT NULL,
      language TEXT NOT NULL, mode TEXT NOT NULL, occasion TEXT,
      state TEXT NOT NULL, score REAL, answered INTEGER NOT NULL, questions INTEGER NOT NULL);
    CREATE INDEX session_newest ON session (stamp DESC, started DESC, name DESC);

    -- Time that was practised, in seconds: a session's own, and that of each retake.
    CREATE TABLE effort (
      session INTEGER NOT NULL, at INTEGER NOT NULL, seconds REAL NOT NULL,
      is_session INTEGER NOT NULL);
    CREATE INDEX effort_session ON effort (session);

    -- Stale: whether its concepts' standings wait for reviews after `reckoned` (1) or for all (2).
    CREATE TABLE question (
      id INTEGER PRIMARY KEY, scenario TEXT NOT NULL, name TEXT NOT NULL,
      stale INTEGER NOT NULL DEFAULT 0, reckoned INTEGER, UNIQUE (scenario, name));
    CREATE INDEX question_stale ON question (stale) WHERE stale > 0;
    CREATE TABLE concept (
      id INTEGER PRIMARY KEY, question INTEGER NOT NULL, name TEXT NOT NULL,
      UNIQUE (question, name));

    -- How a question went, once; `place` counts within the session.
    CREATE TABLE result (
      id INTEGER PRIMARY KEY, session INTEGER NOT NULL, place INTEGER NOT NULL,
      question INTEGER NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL, score REAL NOT NULL,
      covered INTEGER NOT NULL, concepts INTEGER NOT NULL, standing TEXT NOT NULL,
      sequence INTEGER);
    CREATE INDEX result_session ON result (session);
    CREATE INDEX result_question ON result (question, at);
    CREATE INDEX result_best ON result (question, score, at) WHERE kind != 'drill';

    -- One time that a concept was asked for; `place` counts within session and question, help from
    -- 0, unaided, to 3, missed.
    CREATE TABLE review (
      session INTEGER NOT NULL, question INTEGER NOT NULL, place INTEGER NOT NULL,
      concept INTEGER NOT NULL, tier TEXT NOT NULL, at INTEGER NOT NULL, credit REAL NOT NULL,
      help INTEGER NOT NULL, language TEXT, PRIMARY KEY (session, question, place)) WITHOUT ROWID;
    CREATE INDEX review_question ON review (question, at);

    CREATE TABLE dispute (session INTEGER NOT NULL, concept INTEGER NOT NULL);
    CREATE INDEX dispute_session ON dispute (session);

    -- What follows from all reviews of a concept.
    CREATE TABLE standing (
      concept INTEGER PRIMARY KEY, tier TEXT NOT NULL, asked INTEGER NOT NULL,
      said INTEGER NOT NULL, english INTEGER NOT NULL, chinese INTEGER NOT NULL,
      help INTEGER NOT NULL, stability REAL NOT NULL, difficulty REAL NOT NULL,
      reviewed INTEGER NOT NULL);

    -- Words that can be found; the numbers rise with the time, see PassageNumber.swift.
    CREATE TABLE passage (
      id INTEGER PRIMARY KEY, session INTEGER NOT NULL, sequence INTEGER NOT NULL,
      question INTEGER NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL, language TEXT NOT NULL,
      text TEXT NOT NULL, result INTEGER, is_first INTEGER NOT NULL);
    CREATE INDEX passage_session ON passage (session);
    CREATE INDEX passage_question ON passage (question);
    CREATE INDEX passage_first ON passage (result) WHERE is_first;

    -- Folded, a blank between every two words: SearchWords. Only the index, not the words.
    CREATE VIRTUAL TABLE words USING fts5 (
      text, content = '', tokenize = 'unicode61 remove_diacritics 0');
    INSERT INTO words (words, rank) VALUES ('hashsize', 8388608);
    """
}
