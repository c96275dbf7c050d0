/// A word as matching sees it: 64 bits of hash over its folded spelling (no case, no accents,
/// typographic apostrophes made plain).
///
/// Two spellings are the same word where their forms are equal: `Form("Érythrée") == Form("erythree")`.
/// The hash is fixed (FNV-1a, 64 bits), so that forms are the same in every process.
@usableFromInline
package struct Form: Hashable, Sendable {
    @usableFromInline package let rawValue: UInt64

    @inlinable
    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    @inlinable
    package static func == (a: Form, b: Form) -> Bool { a.rawValue == b.rawValue }

    @inlinable
    package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// What sets and dictionaries ask: a form is a hash already, and SipHash over it took a sixth of the reading.
    @inlinable
    package func _rawHashValue(seed: Int) -> Int {
        Int(truncatingIfNeeded: rawValue) ^ seed
    }

    /// The form of one word or mark. A phrase has several: see `Tokenizer`.
    package init(_ word: String) {
        self.init(word.utf8.span)
    }

    /// The same of UTF-8.
    package init(_ word: ArraySlice<UInt8>) {
        self.init(word.span)
    }

    private init(_ word: Span<UInt8>) {
        var hash = FoldedHash()
        var index = 0
        while let point = CodePoint(in: word, at: index) {
            Folding.fold(point.scalar) { hash.combine($0) }
            index += point.width
        }
        self = hash.form
    }

    package static let none = Form(rawValue: 0)
}

/// FNV-1a over folded bytes (Fowler, Noll, Vo; 64-bit parameters).
struct FoldedHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func combine(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    var form: Form { Form(rawValue: state) }
}
