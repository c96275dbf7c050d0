/// A name as it may stand in a URL path: `a`–`z`, `0`–`9` and single hyphens.
///
/// `Slug("Érythrée_accord (2)")?.text` → `erythree-accord-2`
struct Slug: Hashable {
    let text: String

    /// Nil where no letter and no digit is left.
    init?(_ name: String) {
        var text = ""
        for scalar in name.lowercased().unicodeScalars {
            if let plain = Self.plain(scalar) {
                text += plain
            } else if !text.isEmpty, !text.hasSuffix("-") {
                text += "-"
            }
        }
        if text.hasSuffix("-") { text.removeLast() }
        guard !text.isEmpty else { return nil }
        self.text = text
    }

    /// The letters that `scalar` is written with; empty for an accent alone, nil for a separator.
    private static func plain(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": String(scalar)
        case "à", "á", "â", "ã", "ä", "å": "a"
        case "ç": "c"
        case "è", "é", "ê", "ë": "e"
        case "ì", "í", "î", "ï": "i"
        case "ñ": "n"
        case "ò", "ó", "ô", "õ", "ö": "o"
        case "ù", "ú", "û", "ü": "u"
        case "ý", "ÿ": "y"
        case "æ": "ae"
        case "œ": "oe"
        // Combining diacritical marks: `é` may come as `e` and its accent.
        case "\u{300}"..."\u{36F}": ""
        default: nil
        }
    }
}
