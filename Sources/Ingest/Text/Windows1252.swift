/// Windows code page 1252: Latin-1 with letters and typographic marks in 0x80 to 0x9F.
enum Windows1252 {
    /// Nil for the five bytes that the code page leaves without a meaning.
    static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return middle[Int(byte) - 0x80]
    }

    private static let middle: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
}
