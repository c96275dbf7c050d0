import Gazetteer

extension PersonDirectoryResult {
    /// `Sergueï Choïgou` → `serguei-choigou`; `person` for a name without Latin letters or digits.
    static func slug(_ name: String) -> String {
        var slug: [UInt8] = []
        let hyphen = UInt8(ascii: "-")
        for octet in Folding.fold(name).utf8 {
            switch octet {
            case 0x61...0x7A, 0x30...0x39: slug.append(octet)
            // An apostrophe joins: N'Diaye → ndiaye.
            case 0x27: continue
            default: if let last = slug.last, last != hyphen { slug.append(hyphen) }
            }
        }
        if slug.last == hyphen { slug.removeLast() }
        return slug.isEmpty ? "person" : String(decoding: slug, as: UTF8.self)
    }
}
