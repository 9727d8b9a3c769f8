import Foundation
import Testing
import Transcripts

@Suite("The folder for transcripts")
struct TranscriptFolderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var option: String?
    var environment: [String: String] = [:]
    var checkout: String?
    var path: String
    var source: TranscriptFolder.Source

    var testDescription: String { "\(source): \(path)" }
  }

  static let home = ["HOME": "/home/a"]
  static let all = [
    "HOME": "/home/a", "VIVA_TRANSCRIPTS": "/variable", "XDG_DATA_HOME": "/data",
  ]

  @Test(
    "is the first that is given",
    arguments: [
      Row(option: "/o", environment: all, checkout: "/c", path: "/o", source: .option),
      Row(environment: all, checkout: "/c", path: "/variable", source: .environment),
      Row(option: "", environment: all, checkout: "/c", path: "/variable", source: .environment),
      Row(environment: home, checkout: "/c", path: "/c/transcripts", source: .checkout),
      Row(
        environment: home.merging(["VIVA_TRANSCRIPTS": ""]) { $1 }, checkout: "/c",
        path: "/c/transcripts", source: .checkout),
      Row(
        environment: home.merging(["XDG_DATA_HOME": "/data"]) { $1 },
        path: "/data/viva/transcripts", source: .home),
      Row(environment: home, path: "/home/a/.local/share/viva/transcripts", source: .home),
      Row(
        environment: home.merging(["XDG_DATA_HOME": "relative"]) { $1 },
        path: "/home/a/.local/share/viva/transcripts", source: .home),
      Row(
        environment: home.merging(["XDG_DATA_HOME": ""]) { $1 },
        path: "/home/a/.local/share/viva/transcripts", source: .home),
      Row(option: "~/x", environment: home, path: "/home/a/x", source: .option),
      Row(option: "~", environment: home, path: "/home/a", source: .option),
    ])
  func chosen(row: Row) {
    let folder = TranscriptFolder.choose(
      option: row.option, environment: row.environment,
      checkout: row.checkout.map { URL(fileURLWithPath: $0, isDirectory: true) })
    #expect(folder.url.path == row.path)
    #expect(folder.source == row.source)
  }

  @Test("is taken from the working folder where it is relative")
  func relative() {
    let folder = TranscriptFolder.choose(option: "here", environment: [:], checkout: nil)
    #expect(folder.url.path == FileManager.default.currentDirectoryPath + "/here")
  }

  @Test("is the checkout's from anywhere within it, and only within it")
  func checkout() throws {
    let scratch = try Scratch()
    let root = scratch.url.appendingPathComponent("viva")
    let deep = root.appendingPathComponent("Sources/viva")
    try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
    #expect(TranscriptFolder.checkout(from: deep) == nil)
    let manifest = root.appendingPathComponent("Package.swift")
    try Data("let package = Package(\n  name: \"other\")".utf8).write(to: manifest)
    let scenarios = root.appendingPathComponent("scenarios")
    try FileManager.default.createDirectory(at: scenarios, withIntermediateDirectories: true)
    #expect(TranscriptFolder.checkout(from: deep) == nil)
    try Data("let package = Package(\n  name: \"viva\")".utf8).write(to: manifest)
    #expect(TranscriptFolder.checkout(from: deep)?.path == root.path)
    #expect(TranscriptFolder.checkout(from: root)?.path == root.path)
    #expect(TranscriptFolder.checkout(from: scratch.url) == nil)
    #expect(TranscriptFolder.checkout(from: URL(fileURLWithPath: "/")) == nil)
  }
}
