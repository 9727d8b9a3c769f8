import Testing

@testable import viva

@Suite("What is typed in a review")
struct ReviewRequestTests {
  @Test(
    "is a command with or without a slash, in either language",
    arguments: [
      ("", ReviewRequest.next), ("  ", .next), ("n", .next), ("/next", .next), ("NEXT", .next),
      ("下一题", .next), ("b", .back), ("back", .back), ("上一题", .back), ("3", .go(3)),
      ("/12", .go(12)), ("again", .again), ("/retake", .again), ("重答", .again),
      ("model", .show(.model)), ("参考回答", .show(.model)), ("best", .show(.best)),
      ("wrong", .show(.misconceptions)), ("all", .all), ("help", .help), ("?", .help),
      ("quit", .quit), ("q", .quit), ("退出", .quit), ("note", .note("")),
      ("note  say it slower ", .note("say it slower")), ("/NOTE 要讲慢一点", .note("要讲慢一点")),
      ("笔记 要讲慢一点", .note("要讲慢一点")), ("why 2", .why("2")), ("为什么", .why("")),
      ("dispute 2 \"my words\"", .dispute("2 \"my words\"")),
    ])
  func commands(line: String, request: ReviewRequest) {
    #expect(ReviewRequest(line) == request)
  }

  @Test(
    "and is no command is never anything else",
    arguments: [
      ("I use soft water.", nil), ("modle", "model"), ("/agian", "again"), ("nxt", "next"),
      ("next please", "next"), ("again with soft water", "again"), ("软水", nil), ("/", nil),
    ] as [(String, String?)])
  func unknown(line: String, nearest: String?) {
    guard case .unknown(_, let found) = ReviewRequest(line) else {
      Issue.record("\(line) is taken for \(ReviewRequest(line))")
      return
    }
    #expect(found == nearest)
  }
}

@Suite("What is to be compared")
struct ComparandReferenceTests {
  @Test(
    "is a session, a question of it, or a single answer",
    arguments: [
      ("last", "last", nil, nil), ("last~2", "last~2", nil, nil), ("2:blip2", "2", "blip2", nil),
      ("2026:3#2", "2026", "3", 2), ("last#1", "last", nil, 1),
      ("/a:b/20261126T082155Z-tiny-8697.jsonl", "/a:b/20261126T082155Z-tiny-8697.jsonl", nil, nil),
      ("/a:b/x.jsonl:water#4", "/a:b/x.jsonl", "water", 4), ("last:#x", "last", "#x", nil),
    ] as [(String, String, String?, Int?)])
  func references(text: String, session: String, question: String?, answer: Int?) {
    let reference = ComparandReference(text)
    #expect(reference.session == session)
    #expect(reference.question == question)
    #expect(reference.answer == answer)
  }
}
