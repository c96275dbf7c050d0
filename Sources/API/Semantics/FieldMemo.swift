import HTTP

/// What the value of a field was last found to mean: clients of one kind send the very same octets.
struct FieldMemo<Meaning> {
    private var octets: [UInt8] = []
    private var meaning: Meaning?

    /// Longer values are read anew.
    private static var longest: Int { 512 }

    /// What the octets at `value` mean, if it is known.
    func meaning(of value: Range<Int>, in bytes: Span<UInt8>) -> Meaning? {
        bytes.equals(octets.span, at: value) ? meaning : nil
    }

    mutating func note(_ meaning: Meaning, of value: Range<Int>, in bytes: Span<UInt8>) {
        guard value.count <= Self.longest else { return }
        octets = bytes.copy(value)
        self.meaning = meaning
    }
}
