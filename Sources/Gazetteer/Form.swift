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
}
