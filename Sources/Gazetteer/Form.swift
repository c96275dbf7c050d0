/// A word as matching sees it: 64 bits of hash over its folded spelling (no case, no accents,
/// typographic apostrophes made plain).
///
/// Two spellings are the same word where their forms are equal: `Form("Érythrée") == Form("erythree")`.
/// The hash is fixed (FNV-1a, 64 bits), so that forms are the same in every process.
package struct Form: Hashable, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) {
        self.rawValue = rawValue
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
