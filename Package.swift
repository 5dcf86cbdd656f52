// swift-tools-version:6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

let package = Package(
    name: "gatepost",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "gatepost", targets: ["CommandLine"]),
        .executable(name: "gatepost-pictures", targets: ["PictureWorker"]),
        .executable(name: "gatepost-media", targets: ["MediaWorker"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    ],
    targets: [
        .target(name: "Safeguarding", swiftSettings: settings),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(
            name: "Storage",
            dependencies: [
                "CPostgres", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .target(name: "PictureFrames", swiftSettings: settings),
        // Arithmetic over millions of pixels: unoptimised, its tests would take minutes.
        .target(name: "PictureMarks", swiftSettings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
        .target(
            name: "Pictures",
            dependencies: [
                "PictureFrames", "PictureMarks", "CCurl", "CZlib", crypto, .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settings),
        .target(
            name: "Gatepost",
            dependencies: ["CCurl", "Safeguarding", "Storage", "Pictures", crypto, cryptoExtras, logging],
            swiftSettings: settings),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CQR", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .target(
            name: "Web",
            dependencies: [
                "CArchive", "CQR", "CZlib", "Gatepost", "Safeguarding", "Storage", "Pictures", hummingbird, crypto, logging,
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
            ],
            resources: [.copy("Assets")],
            swiftSettings: settings),
        .executableTarget(
            name: "CommandLine",
            dependencies: [
                "Web", "Gatepost", "Safeguarding", "Storage", "Pictures", hummingbird, logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        // Measures; never shipped. `bin/bench` builds it.
        .executableTarget(
            name: "Bench",
            dependencies: [
                "CVips", "PictureMarks", "Gatepost", "Pictures", "Safeguarding", "Storage", hummingbird, crypto, logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Tests/Bench", swiftSettings: settings),
        .target(
            name: "TestSupport", dependencies: ["Gatepost", "Pictures", "Safeguarding", "Storage", crypto], path: "Tests/Support",
            swiftSettings: settings),
        .testTarget(name: "StorageTests", dependencies: ["Storage", "TestSupport"], exclude: ["Schemas"], swiftSettings: settings),
        .testTarget(
            name: "GatepostTests",
            dependencies: ["Gatepost", "Pictures", "PictureWorker", "MediaWorker", "Safeguarding", "Storage", "TestSupport", crypto, logging],
            swiftSettings: settings),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "Gatepost", "MediaWorker", "Pictures", "PictureWorker", "Safeguarding", "Storage", "TestSupport", crypto, logging,
                .product(name: "HummingbirdTesting", package: "hummingbird"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"), .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "PictureWorker",
            dependencies: ["PictureFrames", "PictureMarks", "WorkerChannel", "CVips", "CFaces", "CConfine"],
            swiftSettings: settings),
        .executableTarget(name: "MediaWorker", dependencies: ["PictureFrames", "WorkerChannel", "CConfine"], swiftSettings: settings),
        .target(name: "WorkerChannel", dependencies: ["PictureFrames"], swiftSettings: settings),
        .target(
            name: "CVips", dependencies: ["CVipsLibrary"],
            // Other sizes are made pixel by pixel: unoptimised, every picture would wait for it.
            cSettings: [.unsafeFlags(["-O2"])],
            linkerSettings: [.linkedLibrary("gmodule-2.0"), .linkedLibrary("m")]),
        .systemLibrary(name: "CVipsLibrary", pkgConfig: "vips", providers: [.apt(["libvips-dev"])]),
        .target(
            name: "CFaces",
            // Without it a search takes ten times as long, in every test too.
            cxxSettings: [.unsafeFlags(["-O2"])],
            linkerSettings: [.linkedLibrary("dlib"), .linkedLibrary("lapack"), .linkedLibrary("blas")]),
        .target(name: "CConfine"),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .testTarget(name: "SafeguardingTests", dependencies: ["Safeguarding"], swiftSettings: settings),
        .testTarget(
            name: "PicturesTests",
            dependencies: ["Pictures", "PictureFrames", "PictureMarks", "PictureWorker", "MediaWorker", "TestSupport", crypto],
            swiftSettings: settings),
    ],
    cxxLanguageStandard: .cxx17
)
