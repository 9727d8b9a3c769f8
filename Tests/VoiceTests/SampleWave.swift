/// A WAV file byte by byte, as the RIFF format has it.
enum SampleWave {
  static func bytes(
    seconds: Double, rate: Int = 16_000, channels: Int = 1, bits: Int = 16,
    toldLength: Int? = nil, chunkBefore: [UInt8] = []
  ) -> [UInt8] {
    let frames = Int(seconds * Double(rate))
    let length = frames * channels * bits / 8
    let format =
      Array("fmt ".utf8) + number(16, 4) + number(1, 2) + number(channels, 2) + number(rate, 4)
      + number(rate * channels * bits / 8, 4) + number(channels * bits / 8, 2) + number(bits, 2)
    let sound =
      Array("data".utf8) + number(toldLength ?? length, 4) + [UInt8](repeating: 0, count: length)
    let body = Array("WAVE".utf8) + format + chunkBefore + sound
    return Array("RIFF".utf8) + number(toldLength.map { $0 + 36 } ?? body.count, 4) + body
  }

  static func number(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(value >> (8 * $0) & 0xFF) }
  }
}
