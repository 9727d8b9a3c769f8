import Foundation

/// What a program prints on one of its streams, up to a bound.
///
/// A class, because it stands for the two ends of one pipe, each closed just once.
final class CapturedStream {
  private(set) var bytes = Data()
  /// Whether there was more than the bound.
  private(set) var isOverfull = false
  /// Whether more may come.
  private(set) var isOpen = true
  private(set) var innerEnd: Int32
  private let outerEnd: Int32
  private let limit: Int
  private let keepsEnd: Bool

  /// - Parameters:
  ///   - limit: Bytes that are kept.
  ///   - keepsEnd: Whether the last bytes are kept instead of the first.
  /// - Throws: ``SystemTrouble`` if there are no more descriptors.
  init(limit: Int, keepsEnd: Bool = false) throws(SystemTrouble) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemTrouble(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    (outerEnd, innerEnd) = (ends[0], ends[1])
    self.limit = limit
    self.keepsEnd = keepsEnd
  }

  deinit {
    closeInnerEnd()
    close(outerEnd)
  }

  /// The program has its copy of it.
  func closeInnerEnd() {
    if innerEnd >= 0 { close(innerEnd) }
    innerEnd = -1
  }

  /// Waits until one of the streams has something, and takes it in.
  static func wait(for streams: [CapturedStream], milliseconds: Int32) {
    let open = streams.filter(\.isOpen)
    var polled = open.map { pollfd(fd: $0.outerEnd, events: Int16(POLLIN), revents: 0) }
    guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return }
    for (stream, result) in zip(open, polled) where result.revents != 0 { stream.take() }
  }

  /// Takes in all that is there, up to the bound: a process that nobody waits for may print for ever.
  func drain() { while isOpen, !isOverfull, take() {} }

  /// - Returns: Whether anything came.
  @discardableResult
  private func take() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(outerEnd, $0.baseAddress, $0.count) }
    guard count > 0 else {
      if count == 0 || (errno != EINTR && errno != EAGAIN) { isOpen = false }
      return false
    }
    bytes += chunk[..<count]
    if bytes.count > limit {
      isOverfull = true
      bytes = keepsEnd ? Data(bytes.suffix(limit)) : Data(bytes.prefix(limit))
    }
    return true
  }
}
