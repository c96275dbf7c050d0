// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6 mode, warnings are errors, unsafe code must say `unsafe`.
let ours: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

func library(
    _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
    resources: [Resource] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies, exclude: exclude, resources: resources,
        swiftSettings: ours)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: dependencies, swiftSettings: ours)
}

func system(_ name: String, apt: String) -> Target {
    .systemLibrary(name: name, providers: [.apt([apt])])
}

let package = Package(
    name: "entente",
    products: [.executable(name: "entente", targets: ["entente"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    ],
    targets: [
        // The life of a document: text → Extraction → Records ← Store.
        library("Records"),
        library(
            "Gazetteer", ["Records", "CUtf8proc"], exclude: ["Data/README.md"],
            resources: [
                "states", "organisations", "groups", "weapons", "media", "decoys", "leaders",
                "conflicts", "places",
            ].map { .embedInCode("Data/\($0).tsv") }),
        library(
            "Extraction", ["Records", "Gazetteer"],
            resources: [
                "lexicon-fr", "verbs-fr", "given-names", "offices", "offices-departments",
                "person-words", "relations-fr", "lexicon-en", "verbs-en", "relations-en",
            ].map { .embedInCode("Data/\($0).tsv") }),
        library("Evaluation", ["Records", "Gazetteer"]),
        library("Store", ["Records", "Gazetteer", "CStemmer"]),
        // The life of a request: bytes → Transport → HTTP ← API.
        library("HTTP"),
        library("Digest", ["CMessageDigest"]),
        library("HTTP2", ["HTTP", "CNghttp2"]),
        library("Transport", ["HTTP", "CLinux"]),
        library("Admission", ["HTTP", "Digest"]),
        library("Compression", ["CZlib", "CBrotli", "CZstd"]),
        library(
            "API", ["HTTP", "Store", "Records", "Gazetteer", "Compression"],
            resources: [
                .embedInCode("openapi.yaml"), .embedInCode("quality.json"),
                .embedInCode("Docs/docs.html"),
                .embedInCode("Docs/docs.css"), .embedInCode("Docs/docs.js"),
            ]),
        // Where the two roads meet.
        library(
            "Ingest", ["Records", "Extraction", "Store", "Gazetteer", "CYAML", "Digest"]),
        .executableTarget(
            name: "entente",
            dependencies: [
                "Records", "Gazetteer", "Extraction", "Store", "HTTP", "HTTP2", "Transport", "API",
                "Ingest", "Admission", "Digest", "Evaluation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: ours),
        // C libraries of the system, each behind one small Swift file.
        .target(name: "CLinux"),
        system("CUtf8proc", apt: "libutf8proc-dev"),
        system("CStemmer", apt: "libstemmer-dev"),
        system("CMessageDigest", apt: "libmd-dev"),
        system("CYAML", apt: "libyaml-dev"),
        system("CZlib", apt: "zlib1g-dev"),
        system("CBrotli", apt: "libbrotli-dev"),
        system("CZstd", apt: "libzstd-dev"),
        system("CNghttp2", apt: "libnghttp2-dev"),
        tests("Records", ["Records"]),
        tests("Gazetteer", ["Gazetteer", "Records"]),
        tests("Extraction", ["Extraction", "Gazetteer", "Records"]),
        tests("Evaluation", ["Evaluation", "Gazetteer", "Records"]),
        tests("Store", ["Store", "Gazetteer", "Records"]),
        tests("HTTP", ["HTTP"]),
        tests("HTTP2", ["HTTP2", "HTTP", "CNghttp2"]),
        tests("Transport", ["Transport", "HTTP"]),
        tests("Digest", ["Digest"]),
        tests("Admission", ["Admission", "HTTP", "Digest"]),
        tests("Compression", ["Compression"]),
        tests("API", ["API", "HTTP", "Store", "Gazetteer", "Records"]),
        tests("Ingest", ["Ingest", "Extraction", "Store", "Gazetteer", "Records"]),
        tests("Entente", ["entente"]),
    ]
)

// What scripts try is built without the rest, which would only cost them minutes.
if let part = Context.environment["ENTENTE_PART"] {
    // `HTTP,Transport`: the tests of these, and what they need.
    package.keep(part.split(separator: ",").map { "\($0)Tests" })
}
if Context.environment["ENTENTE_FUZZ"] != nil {
    let fuzzers = [
        fuzzer("HTTP1"), fuzzer("HTTP2", ["HTTP2", "CNghttp2"]),
        fuzzer("Request", ["API", "Store", "Gazetteer", "Records"]),
    ]
    package.targets += fuzzers
    package.targets += [
        .target(name: "CFuzzer", path: "Fuzz/CFuzzer"),
        .target(
            name: "FuzzSupport", dependencies: ["CFuzzer", "HTTP"], path: "Fuzz/FuzzSupport",
            swiftSettings: ours),
    ]
    package.keep(fuzzers.map(\.name))
}

func fuzzer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .executableTarget(
        name: "Fuzz\(name)", dependencies: dependencies + ["FuzzSupport", "HTTP"],
        path: "Fuzz/Fuzz\(name)", swiftSettings: ours)
}

extension Package {
    /// Keeps some targets and those that they depend on.
    func keep(_ names: [String]) {
        var kept: Set<String> = []
        var open = names
        while let name = open.popLast() {
            guard kept.insert(name).inserted else { continue }
            for dependency in targets.first(where: { $0.name == name })?.dependencies ?? [] {
                if case .byNameItem(let name, _) = dependency { open.append(name) }
            }
        }
        targets.removeAll { !kept.contains($0.name) }
        products.removeAll { !kept.contains($0.name) }
        if !kept.contains("entente") { dependencies = [] }
    }
}
