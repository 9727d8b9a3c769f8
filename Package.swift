// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "viva",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "viva", targets: ["viva"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CReadline",
      providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .target(name: "Scenario", dependencies: ["Yams"], swiftSettings: strict),
    .target(name: "Scoring", dependencies: ["Scenario"], swiftSettings: strict),
    .target(name: "Dictation", dependencies: ["Scoring", "Scenario"], swiftSettings: strict),
    .target(name: "Interview", dependencies: ["Scoring", "Scenario"], swiftSettings: strict),
    .target(
      name: "Transcripts", dependencies: ["Interview", "Scoring", "Scenario"],
      swiftSettings: strict),
    .target(
      name: "Practice", dependencies: ["Transcripts", "Interview", "Scoring", "Scenario"],
      swiftSettings: strict),
    .target(
      name: "Drills", dependencies: ["Interview", "Scoring", "Scenario", "Yams"],
      swiftSettings: strict),
    .target(
      name: "Simulation", dependencies: ["Interview", "Scoring", "Scenario"],
      swiftSettings: strict),
    .target(
      name: "Index",
      dependencies: [
        "Practice", "Transcripts", "Interview", "Scoring", "Scenario",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "Publishing",
      dependencies: [
        "Practice", "Transcripts", "Interview", "Scoring", "Scenario",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      // In the program itself, for an installed one is a single file.
      resources: [.embedInCode("Templates")],
      swiftSettings: strict),
    // libxml2's headers lie in a folder that compilers do not search by themselves.
    .target(
      name: "CHTML",
      cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])]),
    .target(
      name: "Authoring", dependencies: ["CHTML", "Interview", "Scoring", "Scenario"],
      swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CReadline"], swiftSettings: strict),
    .target(name: "Voice", dependencies: ["Interview", "Scenario"], swiftSettings: strict),
    .executableTarget(
      name: "viva",
      dependencies: [
        "Terminal", "Voice", "Dictation", "Index", "Publishing", "Practice", "Transcripts",
        "Authoring", "Drills", "Simulation", "Interview", "Scoring", "Scenario",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "evaluate", dependencies: ["Dictation", "Scoring", "Scenario"], swiftSettings: strict),
    .testTarget(name: "ScenarioTests", dependencies: ["Scenario"], swiftSettings: strict),
    .testTarget(
      name: "ScoringTests", dependencies: ["Scoring", "Scenario"], swiftSettings: strict),
    .testTarget(
      name: "DictationTests", dependencies: ["Dictation", "Scoring", "Scenario"],
      swiftSettings: strict),
    .testTarget(
      name: "InterviewTests", dependencies: ["Interview", "Scoring", "Scenario"],
      swiftSettings: strict),
    .testTarget(
      name: "TranscriptsTests", dependencies: ["Transcripts", "Interview", "Scoring", "Scenario"],
      swiftSettings: strict),
    .testTarget(
      name: "PracticeTests",
      dependencies: ["Practice", "Transcripts", "Interview", "Scoring", "Scenario"],
      swiftSettings: strict),
    .testTarget(
      name: "DrillsTests",
      dependencies: ["Drills", "Authoring", "Interview", "Scoring", "Scenario"],
      swiftSettings: strict),
    .testTarget(
      name: "IndexTests",
      dependencies: [
        "Index", "Practice", "Transcripts", "Interview", "Scoring", "Scenario",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Publishing", "SchemaValidator", "Practice", "Transcripts", "Interview", "Scoring",
        "Scenario",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AuthoringTests",
      dependencies: ["Authoring", "SchemaValidator", "Interview", "Scoring", "Scenario", "Yams"],
      swiftSettings: strict),
    .testTarget(
      name: "SimulationTests",
      dependencies: ["Simulation", "Transcripts", "Interview", "Scoring", "Scenario"],
      swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
    .testTarget(
      name: "VoiceTests", dependencies: ["Voice", "Interview", "Scenario"], swiftSettings: strict),
    .testTarget(
      name: "EndToEnd",
      dependencies: ["CPseudoTerminal", "Transcripts", "Interview", "Scoring", "Scenario", "viva"],
      exclude: ["tiny.yaml", "import-into-anki.py"],
      swiftSettings: strict),
    .target(
      name: "SchemaValidator", dependencies: ["Yams"], path: "Tests/SchemaValidator",
      swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
  ],
  swiftLanguageModes: [.v6]
)
