/// Which forms a set may have: a bit for each, by the last bits of the form (Bloom, 1970, with one hash).
///
/// Forms that it does not know are not in the set; about one in sixteen that it knows is not either.
@usableFromInline
struct FormFilter: Sendable {
    /// A power of two of words.
    @usableFromInline let bits: [UInt64]

    init(_ forms: [Form]) {
        var count = 1
        while count * 4 < forms.count { count *= 2 }
        var bits = [UInt64](repeating: 0, count: count)
        for form in forms {
            bits[Self.word(of: form, among: count)] |= 1 << (form.rawValue & 63)
        }
        self.bits = bits
    }

    @inlinable
    func mayContain(_ form: Form) -> Bool {
        bits[Self.word(of: form, among: bits.count)] & 1 << (form.rawValue & 63) != 0
    }

    @inlinable
    static func word(of form: Form, among count: Int) -> Int {
        Int(truncatingIfNeeded: form.rawValue >> 6) & (count - 1)
    }
}
