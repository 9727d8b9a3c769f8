import Foundation
import Testing
import Voice

@Suite("A sound file")
struct WaveFileTests {
  @Test("tells its length and whether recognisers take it")
  func reading() throws {
    let folder = try TestFolder()
    let file = folder.url.appendingPathComponent("a.wav")
    try Data(SampleWave.bytes(seconds: 1.5)).write(to: file)
    let wave = try #require(WaveFile(reading: file))
    #expect(wave.seconds == 1.5)
    #expect(wave.isForRecognisers)
    try Data(SampleWave.bytes(seconds: 2, rate: 44_100, channels: 2)).write(to: file)
    let music = try #require(WaveFile(reading: file))
    #expect(music.seconds == 2)
    #expect(!music.isForRecognisers)
  }

  @Test("may have other things before the sound")
  func chunks() throws {
    let folder = try TestFolder()
    let file = folder.url.appendingPathComponent("a.wav")
    let list = Array("LIST".utf8) + SampleWave.number(3, 4) + [1, 2, 3, 0]
    try Data(SampleWave.bytes(seconds: 1, chunkBefore: list)).write(to: file)
    #expect(WaveFile(reading: file)?.seconds == 1)
  }

  @Test(
    "whose recorder died is mended by its length",
    // What SoX, arecord and ffmpeg write before they know better.
    arguments: [0, 0x7FFF_F000, 0x8000_0000, 0xFFFF_FFFF])
  func mending(told: Int) throws {
    let folder = try TestFolder()
    let file = folder.url.appendingPathComponent("a.wav")
    try Data(SampleWave.bytes(seconds: 2, toldLength: told)).write(to: file)
    #expect(WaveFile(mending: file)?.seconds == 2)
    #expect(try Data(contentsOf: file) == Data(SampleWave.bytes(seconds: 2)))
  }

  @Test("that is cut in the midst of a sample ends before it")
  func torn() throws {
    let folder = try TestFolder()
    let file = folder.url.appendingPathComponent("a.wav")
    try Data(SampleWave.bytes(seconds: 1).dropLast(1_001)).write(to: file)
    let samples = (32_000 - 1_001) / 2
    #expect(WaveFile(mending: file)?.seconds == Double(samples) / 16_000)
  }

  @Test("without sound, or that is none, is no recording")
  func none() throws {
    let folder = try TestFolder()
    let file = folder.url.appendingPathComponent("a.wav")
    #expect(WaveFile(mending: file) == nil)
    let empty = Data(SampleWave.bytes(seconds: 0))
    let whole = Data(SampleWave.bytes(seconds: 1))
    let others = [Data(), empty, whole.prefix(20), Data("RIFF".utf8), Data("hello, hello".utf8)]
    for bytes in others {
      try bytes.write(to: file)
      #expect(WaveFile(mending: file) == nil, "\(bytes.count) bytes")
      #expect(try Data(contentsOf: file) == bytes)
    }
  }
}
