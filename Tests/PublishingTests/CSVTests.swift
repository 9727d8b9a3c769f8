import Foundation
import Publishing
import Testing

@Suite("A session as CSV")
struct CSVTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var cell: String
    var written: String

    init(_ cell: String, _ written: String) { (self.cell, self.written) = (cell, written) }

    var testDescription: String { cell.debugDescription }
  }

  @Test(
    "quotes as RFC 4180 has it, and lets no spreadsheet run a cell",
    arguments: [
      Row("plain", "plain"), Row("", ""), Row("对比学习，好", "对比学习，好"),
      Row("a,b", "\"a,b\""), Row("say \"x\"", "\"say \"\"x\"\"\""),
      Row("two\nlines", "\"two\nlines\""),
      Row("two\r\nlines", "\"two\nlines\""), Row(" blank", "\" blank\""),
      Row("=1+1", "\"'=1+1\""), Row("+1", "\"'+1\""), Row("-1", "\"'-1\""), Row("@x", "\"'@x\""),
      Row("  =1+1", "\"'  =1+1\""), Row("\n=1+1", "\"'\n=1+1\""), Row("＝1", "\"'＝1\""),
      Row("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
      // A quotation mark under an accent is still one to a reader of bytes.
      Row("\"\u{301}", "\"\"\"\u{301}\""), Row("1-2", "1-2"), Row("\u{1B}[2J", "␛[2J"),
    ])
  func cells(row: Row) {
    var table = CSV(header: ["a", "b"])
    table.append([.text(row.cell), .empty])
    #expect(table.text.unicodeScalars.elementsEqual("a,b\r\n\(row.written),\r\n".unicodeScalars))
  }

  @Test(
    "writes numbers plainly",
    arguments: [(62.0, "62"), (62.5, "62.5"), (1.0 / 3, "0.33"), (0, "0"), (.nan, "")])
  func numbers(number: Double, written: String) {
    var table = CSV(header: ["a"])
    table.append([.number(number)])
    #expect(table.text == "a\r\n\(written)\r\n")
  }

  @Test("has a row for every concept and again for every retake")
  func session() throws {
    let lines = try TeaSession().account().csv(in: utc).split(separator: "\r\n").map(String.init)
    // 42.857… for water and pot of 7 possible points (3 + 1), less 10 for the misconception: 47.1
    // would be 57.1 - 10; the transcript has no summary, so what the interview counted stands: 47.
    #expect(
      lines == [
        "session,date,scenario,question,asked,attempt,score,misconceptions,concept,tier,gloss,credit,"
          + "help,evidence",
        row(
          "10:15", "brewing", "How is tea made?", "interview", "47,1", "water", "core",
          "The water boils.", "1,unaided,boiling water"),
        row(
          "10:15", "brewing", "How is tea made?", "interview", "47,1", "pot", "supporting",
          "The pot is warmed.", "1,prompted,warm the pot"),
        row(
          "10:15", "brewing", "How is tea made?", "interview", "47,1", "leaves", "core",
          "Leaves are loose.", "0,missed,"),
        row(
          "10:15", "brewing", "How is tea made?", "retake", "85.71,0", "water", "core",
          "The water boils.", "1,pumped,boiling water"),
        row(
          "10:15", "brewing", "How is tea made?", "retake", "85.71,0", "pot", "supporting",
          "The pot is warmed.", "0,missed,"),
        row(
          "10:15", "brewing", "How is tea made?", "retake", "85.71,0", "leaves", "core",
          "Leaves are loose.", "1,pumped,loose leaves"),
        row(
          "10:15", "serving", "How is it served?", "interview", ",0", "water", "core",
          "The water boils.", "0,,"),
        row(
          "10:15", "serving", "How is it served?", "interview", ",0", "pot", "supporting",
          "The pot is warmed.", "0,,"),
        row(
          "10:15", "serving", "How is it served?", "interview", ",0", "leaves", "core",
          "Leaves are loose.", "0,,"),
      ])
  }

  private func row(
    _ time: String, _ question: String, _ asked: String, _ attempt: String, _ scores: String,
    _ concept: String, _ tier: String, _ gloss: String, _ rest: String
  ) -> String {
    "20261124T101502Z-tea-3f0a,2026-11-24 \(time),tea,\(question),\(asked),\(attempt),\(scores),"
      + "\(concept),\(tier),\(gloss),\(rest)"
  }
}
