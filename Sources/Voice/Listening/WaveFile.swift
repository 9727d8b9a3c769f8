import Foundation

/// A WAV file (RIFF: chunks of a name, a size and their bytes; numbers are little-endian).
///
/// A recorder writes the sizes in the head when it ends; one that died left none, or the largest
/// there are. The sound is all there, so the sizes are mended by the file's length.
package struct WaveFile: Equatable, Sendable {
  package let url: URL
  /// Samples a second.
  package let rate: Int
  package let channels: Int
  package let bitsPerSample: Int
  /// Bytes of sound.
  private let length: Int

  /// How long it is, in seconds.
  package var seconds: Double { Double(length) / Double(rate * channels * bitsPerSample / 8) }

  /// Whether every recogniser takes it as it is.
  package var isForRecognisers: Bool { rate == 16_000 && channels == 1 && bitsPerSample == 16 }

  /// Reads a file's head, and mends its sizes if they are wrong.
  /// - Returns: Nil where it is no WAV file, or has no sound.
  package init?(mending url: URL) {
    guard let file = try? FileHandle(forUpdating: url) else { return nil }
    defer { try? file.close() }
    self.init(url, file, mends: true)
  }

  /// Reads a file's head.
  /// - Returns: Nil where it is no WAV file, or has no sound.
  package init?(reading url: URL) {
    guard let file = try? FileHandle(forReadingFrom: url) else { return nil }
    defer { try? file.close() }
    self.init(url, file, mends: false)
  }

  private init?(_ url: URL, _ file: FileHandle, mends: Bool) {
    guard let head = try? file.read(upToCount: Self.longestHead),
      let fileLength = (try? file.seekToEnd()).map(Int.init), let layout = Layout(head)
    else { return nil }
    let there = fileLength - layout.soundStart
    let frame = layout.channels * layout.bits / 8
    let told = layout.soundLength
    let length = min(told == 0 ? there : told, there) / frame * frame
    guard length > 0 else { return nil }
    if mends, told != length {
      Self.write(UInt32(clamping: length), at: layout.soundStart - 4, of: file)
      Self.write(UInt32(clamping: fileLength - 8), at: 4, of: file)
    }
    (self.url, rate, channels) = (url, layout.rate, layout.channels)
    (bitsPerSample, self.length) = (layout.bits, length)
  }

  /// Chunks of text may stand before the sound.
  private static let longestHead = 1 << 16

  private static func write(_ number: UInt32, at offset: Int, of file: FileHandle) {
    let bytes = withUnsafeBytes(of: number.littleEndian) { Data($0) }
    try? file.seek(toOffset: UInt64(offset))
    try? file.write(contentsOf: bytes)
  }
}

/// Where things stand in a WAV file's head.
private struct Layout {
  var rate = 0
  var channels = 0
  var bits = 0
  var soundStart = 0
  var soundLength = 0

  init?(_ head: Data) {
    let bytes = [UInt8](head)
    guard bytes.count >= 12, bytes[0..<4].elementsEqual("RIFF".utf8),
      bytes[8..<12].elementsEqual("WAVE".utf8)
    else { return nil }
    var start = 12
    while start + 8 <= bytes.count {
      let size = bytes.number(at: start + 4, bytes: 4)
      let body = start + 8
      if bytes[start..<(start + 4)].elementsEqual("fmt ".utf8), body + 16 <= bytes.count {
        channels = bytes.number(at: body + 2, bytes: 2)
        rate = bytes.number(at: body + 4, bytes: 4)
        bits = bytes.number(at: body + 14, bytes: 2)
      }
      if bytes[start..<(start + 4)].elementsEqual("data".utf8) {
        (soundStart, soundLength) = (body, size)
        let isSane = (1...384_000).contains(rate) && (1...64).contains(channels)
        guard isSane, [8, 16, 24, 32].contains(bits) else { return nil }
        return
      }
      // A chunk of odd size is followed by a byte of nothing.
      start = body + size + size % 2
    }
    return nil
  }
}

extension [UInt8] {
  fileprivate func number(at offset: Int, bytes: Int) -> Int {
    self[offset..<(offset + bytes)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
