import Gazetteer

extension PersonDirectoryResult {
    /// `Sergueï Choïgou` → `serguei-choigou`; `person` for a name without Latin letters or digits.
    static func slug(_ name: String) -> String {
        var slug = ""
        for scalar in Folding.fold(name).unicodeScalars {
            switch scalar.value {
            case 0x61...0x7A, 0x30...0x39: slug.unicodeScalars.append(scalar)
            // An apostrophe joins: N'Diaye → ndiaye.
            case 0x27: continue
            default: if !slug.isEmpty, !slug.hasSuffix("-") { slug.append("-") }
            }
        }
        if slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "person" : slug
    }
}
