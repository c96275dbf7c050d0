import Gazetteer

/// Whether two spellings name one person: by the surname, where both have one.
enum PersonName {
    static func isSame(_ one: String, _ other: String) -> Bool {
        let (one, other) = (words(one), words(other))
        guard let last = one.last, let otherLast = other.last else { return false }
        if last == otherLast { return true }
        return (one.count == 1 && other.contains(last))
            || (other.count == 1 && one.contains(otherLast))
    }

    /// Folded, without marks; a regnal number is no surname.
    private static func words(_ name: String) -> [String] {
        var words = Folding.fold(name).split { $0 == " " || $0 == "-" }
            .map { $0.filter { $0.isLetter || $0.isNumber } }.filter { !$0.isEmpty }
        while words.count > 1, let last = words.last, last.allSatisfy({ "ivx".contains($0) }) {
            words.removeLast()
        }
        return words
    }
}
