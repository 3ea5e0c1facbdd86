// swift-tools-version: 6.2
import PackageDescription

/// Every target of our own: Swift 6 mode comes with the tools version, and a warning is an error.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "kamishibai",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "kamishibai", targets: ["kamishibai"])
  ],
  dependencies: [
    .package(
      url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2"))
  ],
  targets: [
    // The system's libraries, and the one call that Foundation does not offer.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .systemLibrary(
      name: "CMessageDigest", pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "CPlatform"),
    .target(name: "Digesting", dependencies: ["CMessageDigest"], swiftSettings: strict),

    // The stages, each importing only downward.
    .target(name: "Findings", swiftSettings: strict),
    .target(name: "Storyboards", dependencies: ["Findings"], swiftSettings: strict),
    .target(
      name: "Reading", dependencies: ["Storyboards", "Findings", "CMarkGFM", "CYAML"],
      swiftSettings: strict),
    .target(name: "Templating", dependencies: ["Findings"], swiftSettings: strict),
    .target(
      name: "Rendering", dependencies: ["Storyboards", "Findings", "Templating", "Digesting"],
      swiftSettings: strict),
    .target(
      name: "Proving",
      dependencies: ["Storyboards", "Findings", "Digesting", "CLibXML2", "CPlatform"],
      swiftSettings: strict),
    .target(
      name: "Wording", dependencies: ["Storyboards", "Findings", "CPCRE2"], exclude: ["Data"],
      swiftSettings: strict),
    .target(name: "Reporting", dependencies: ["Findings"], swiftSettings: strict),
    .target(name: "Publishing", dependencies: ["Storyboards", "Findings"], swiftSettings: strict),
    .target(
      name: "Exchanging",
      dependencies: ["Wording", "Storyboards", "Findings", "Reporting", "CLibXML2"],
      swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Findings", "Storyboards", "Reading", "Templating", "Rendering", "Proving", "Reporting",
        "Wording", "Exchanging", "Publishing", "CPlatform", "CZlib",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "kamishibai", dependencies: ["Commands"], swiftSettings: strict),

    .executableTarget(
      name: "RenderingBenchmark",
      dependencies: ["Findings", "Storyboards", "Reading", "Rendering"],
      path: "Benchmarks/Rendering", swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),

    .executableTarget(
      name: "ProvingBenchmark",
      dependencies: ["Findings", "Storyboards", "Reading", "Rendering", "Proving", "CLibXML2"],
      path: "Benchmarks/Proving", swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    // Tests mirror the sources, target for target.
    .testTarget(name: "DigestingTests", dependencies: ["Digesting"], swiftSettings: strict),
    .testTarget(name: "FindingsTests", dependencies: ["Findings"], swiftSettings: strict),
    // Reading too: a manual is told to the tests as its author writes it.
    .testTarget(
      name: "StoryboardsTests",
      dependencies: ["Storyboards", "Reading", "Findings", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReadingTests",
      dependencies: ["Reading", "Storyboards", "Findings", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TemplatingTests", dependencies: ["Templating", "Findings"], swiftSettings: strict),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["Rendering", "Storyboards", "Templating", "Findings"],
      swiftSettings: strict),
    .testTarget(
      name: "ProvingTests", dependencies: ["Proving", "Storyboards", "Findings"],
      swiftSettings: strict),
    .testTarget(
      name: "WordingTests",
      dependencies: ["Wording", "Reading", "Storyboards", "Findings", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangingTests",
      dependencies: [
        "Exchanging", "Wording", "Storyboards", "Findings", "Reporting", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PublishingTests", dependencies: ["Publishing", "Storyboards", "Findings"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "Findings"], swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "Findings", "Proving", "Storyboards", "TestSupport", "kamishibai",
      ],
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ]
)
