import Scoring
import Testing

@Suite("Grading by a reference answer")
struct GradingTests {
  private let pointers = ReferenceGrader(
    question: "What is a pointer?",
    references: ["A variable that holds the address of another variable in memory."])

  @Test(
    "puts the better answer above the worse one",
    arguments: [
      ("It is a variable which stores a memory address.", "It is a kind of loop in a program."),
      ("A variable with the adress of another variable", "A variable with a name and a type"),
      ("It holds the address of a variable in memory.", "It holds something."),
      ("It holds the address of a variable in memory.", "What is a pointer? A pointer."),
      ("An address.", "I do not know."),
    ])
  func order(better: String, worse: String) {
    #expect(pointers.grade(better).score > pointers.grade(worse).score)
  }

  @Test("gives nothing for nothing, and everything for the reference itself")
  func ends() {
    #expect(pointers.grade("").score == 0)
    #expect(pointers.grade("…").score == 0)
    let whole = "A variable that holds the address of another variable in memory."
    #expect(pointers.grade(whole).score > 90)
  }

  @Test("stands on the answer's words")
  func evidence() {
    let grade = pointers.grade("An adress in memory")
    #expect(grade.evidence.map(\.text) == ["adress", "memory"])
  }

  @Test("takes the reference that is nearest")
  func references() {
    let grader = ReferenceGrader(
      question: "Name a sort.", references: ["Quicksort partitions by a pivot.", "Merge sort."])
    #expect(grader.grade("merge sort").score > 80)
  }

  @Test("works in Chinese")
  func chinese() {
    let grader = ReferenceGrader(question: "什么是指针？", references: ["保存另一个变量内存地址的变量。"])
    #expect(grader.grade("保存内存地址的变量").score > grader.grade("一种循环结构的写法").score + 30)
    #expect(grader.grade("内存").evidence.map(\.text) == ["内存"])
  }
}
