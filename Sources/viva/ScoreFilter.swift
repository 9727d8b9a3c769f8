import Foundation
import Scenario
import Scoring

/// Grades lines of JSON in constant memory, on several threads, in order.
struct ScoreFilter {
  private let questions: [String: Question]
  private let shelf: RubricShelf
  private let jobs: Int

  /// Lines that one thread takes at a time: enough that handing out work costs nothing, few enough
  /// that a person who types a line into the filter sees it answered.
  private static let batch = 64

  init(scenario: Scenario, jobs: Int) {
    questions = Dictionary(uniqueKeysWithValues: scenario.questions.map { ($0.id, $0) })
    shelf = RubricShelf(scenario)
    self.jobs = jobs
  }

  /// Reads lines to the end of input.
  /// - Returns: Whether every line could be graded.
  func run(input: Int32, output: Int32) -> Bool {
    var reader = LineReader(descriptor: input)
    var isClean = true
    var number = 0
    while true {
      var chunk: [(line: Int, bytes: [UInt8])] = []
      while chunk.count < Self.batch * jobs, let bytes = reader.next(waiting: chunk.isEmpty) {
        number += 1
        if !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
          chunk.append((number, bytes))
        }
      }
      if chunk.isEmpty {
        if reader.isAtEnd { return isClean }
        continue
      }
      let graded = grade(chunk)
      isClean = isClean && graded.allSatisfy(\.isClean)
      guard write(graded.map(\.bytes), to: output) else { return isClean }
    }
  }

  private struct Graded: Sendable {
    var bytes: [UInt8] = []
    var isClean = true
  }

  private func grade(_ chunk: [(line: Int, bytes: [UInt8])]) -> [Graded] {
    guard jobs > 1, chunk.count > 1 else { return [grade(chunk[...])] }
    let size = (chunk.count + jobs - 1) / jobs
    let parts = stride(from: 0, to: chunk.count, by: size).map {
      chunk[$0..<min($0 + size, chunk.count)]
    }
    let results = Results(count: parts.count)
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      results.set(grade(parts[index]), at: index)
    }
    return results.all
  }

  /// What the threads hand in; each writes its own place, under the lock.
  private final class Results: @unchecked Sendable {
    private let lock = NSLock()
    private var graded: [Graded]

    init(count: Int) { graded = Array(repeating: Graded(), count: count) }

    func set(_ result: Graded, at index: Int) { lock.withLock { graded[index] = result } }

    var all: [Graded] { lock.withLock { graded } }
  }

  private func grade(_ lines: ArraySlice<(line: Int, bytes: [UInt8])>) -> Graded {
    var writer = JSONWriter()
    var isClean = true
    for (number, bytes) in lines {
      switch ScoreRequest.read(bytes) {
      case .success(let request):
        if let question = questions[request.question] {
          let judgement = shelf.rubric(for: question).judge(request.answer)
          writer.write(judgement, of: request)
        } else {
          isClean = false
          let nearest = questions.keys.sorted().nearest(to: request.question)
          let mend = nearest.map { "; did you mean '\($0)'?" } ?? ""
          writer.write(
            error: "no question '\(request.question)' in the scenario\(mend)", id: request.id,
            line: number)
        }
      case .failure(let fault):
        isClean = false
        writer.write(error: fault.message, id: fault.id, line: number)
      }
    }
    return Graded(bytes: writer.bytes, isClean: isClean)
  }

  /// Whether the output still takes lines.
  private func write(_ chunks: [[UInt8]], to output: Int32) -> Bool {
    for bytes in chunks {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Foundation.write(output, $0.baseAddress, $0.count) }
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          return false
        }
      }
    }
    return true
  }
}

/// Lines of a descriptor, read in large pieces.
struct LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private(set) var isAtEnd = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its end.
  /// - Parameter waiting: Whether to wait for input when no whole line has come yet.
  /// - Returns: Nil at the end of input, or when nothing is there and nobody waits.
  mutating func next(waiting: Bool) -> [UInt8]? {
    var searched = start
    while true {
      if let end = lineEnd(from: searched) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count - start
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
      if !waiting { return nil }
      fill()
    }
  }

  private func lineEnd(from index: Int) -> Int? {
    buffer.withUnsafeBytes { bytes -> Int? in
      guard index < bytes.count, let base = bytes.baseAddress else { return nil }
      guard let found = memchr(base + index, 0x0A, bytes.count - index) else { return nil }
      return found - UnsafeMutableRawPointer(mutating: base)
    }
  }

  private mutating func fill() {
    buffer.removeFirst(start)
    start = 0
    let used = buffer.count
    let room = max(262_144, used)
    buffer.append(contentsOf: repeatElement(0, count: room))
    let count = buffer.withUnsafeMutableBytes { bytes in
      read(descriptor, bytes.baseAddress.map { $0 + used }, room)
    }
    buffer.removeLast(room - max(0, count))
    if count == 0 || count < 0 && errno != EINTR { isAtEnd = true }
  }
}
