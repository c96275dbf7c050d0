import Gazetteer
import Records
import Testing

@testable import Extraction

/// Whatever the bytes: an answer, the same each time, in bounded time.
@Suite struct ExtractorRobustnessTests {
    private static let extractor = Extractor(gazetteer: .standard)

    private static func corpus(_ text: String) -> Corpus {
        extractor.consolidate([
            extractor.read(
                Document(
                    id: ArticleID("texte"), text: text,
                    source: Source(document: "texte.txt", sha256: "")))
        ])
    }

    private static func check(_ text: String) throws {
        let corpus = corpus(text)
        #expect(corpus == Self.corpus(text))
        let scalars = Array(text.unicodeScalars)
        for statement in corpus.statements {
            let span = statement.span
            try #require(0 <= span.start && span.end <= scalars.count)
            #expect(Array(statement.quote.unicodeScalars) == Array(scalars[span.start..<span.end]))
        }
    }

    @Test(arguments: 0..<24 as Range<UInt64>)
    func `any bytes`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let bytes = (0..<2_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        try Self.check(String(decoding: bytes, as: UTF8.self))
    }

    @Test(arguments: 0..<24 as Range<UInt64>)
    func `any code points`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var text = String.UnicodeScalarView()
        while text.count < 1_000 {
            // Now and then from the whole of Unicode, mostly from the first pages of it.
            let limit: UInt64 = random.next() % 4 == 0 ? 0x11_0000 : 0x400
            if let scalar = Unicode.Scalar(UInt32(random.next() % limit)) { text.append(scalar) }
        }
        try Self.check(String(text))
    }

    private static let words = [
        "la", "Russie", "le", "Mali", "et", "avec", "de", "un", "accord", "militaire", "pacte",
        "qui", "que", ",", ".", ";", "«", "»", "\n", "\n\n", "#", "ont", "signé", "rompu", "livré",
        "six", "2024", "5 000", "hommes", "mardi 7 mai", "OTAN", "membres", "entre", "l'", "armée",
        "russe", "birmane", "-", "force", "conjointe", "ministre", "Sergueï Choïgou", "exercices",
        "s'engage à", "fournir", "des", "armes", "nucléaires", "au", "en", "jusqu'en", "2030",
        "les deux pays", "il", "contre", "pas", "ne", "aurait", "troupes", "base", "l'année",
        "dernière", "Articles similaires", "Lire aussi", "©", "— ", "AES", "Bélarus", "à", "Moscou",
    ]

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `the words of the trade in any order`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let words = (0..<400).map { _ in
            Self.words[Int(random.next() % UInt64(Self.words.count))]
        }
        try Self.check(words.joined(separator: " "))
    }

    @Test(arguments: [
        "", "\n", "\u{FEFF}", "\u{0}", "#", "# ", "---\n---\n", "«", "\u{301}\u{301}", "🕊️", ".",
        "\r",
        "La", "Russie", "2024", "é", "l'", "# Russie", "1", "\u{202E}accord\u{202C}",
    ])
    func `hardly a text`(text: String) throws {
        try Self.check(text)
    }

    @Test(arguments: [
        "La Russie et le Mali ont signé un accord militaire. ", "la Russie, le Mali et ",
        "qui que dont mais ", "mardi 7 mai 2024 ",
        "(((", "« ", "a", "é\n\n", "# Russie\n", "le ministre russe de la Défense, ", "1 000 ",
        "Les deux pays. ", "6 Su-30 ", "\r\n", "Poutine ",
    ])
    func `time grows with the length of a repetitive text`(unit: String) {
        func time(_ bytes: Int) -> Duration {
            let text = String(repeating: unit, count: bytes / unit.utf8.count)
            return ContinuousClock().measure { _ = Self.corpus(text) }
        }
        // Eight times the text: quadratic would be 64 times the time.
        let short = time(1 << 11)
        let long = time(1 << 14)
        #expect(long < short * 24 + .seconds(1), "\(short) \(long)")
    }
}

/// Steele, Lea and Flood's generator: the same numbers for the same seed everywhere.
private struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
