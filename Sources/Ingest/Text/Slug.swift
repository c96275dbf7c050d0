import Gazetteer

/// A name as it may stand in a URL path: `a`–`z`, `0`–`9` and single hyphens.
///
/// `Slug("Érythrée_accord (2)")?.text` → `erythree-accord-2`
struct Slug: Hashable {
    let text: String

    /// Nil where no letter and no digit is left.
    init?(_ name: String) {
        var text = ""
        for scalar in Folding.fold(name).unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": text.unicodeScalars.append(scalar)
            case _ where text.isEmpty || text.hasSuffix("-"): break
            default: text += "-"
            }
        }
        if text.hasSuffix("-") { text.removeLast() }
        guard !text.isEmpty else { return nil }
        self.text = text
    }
}
