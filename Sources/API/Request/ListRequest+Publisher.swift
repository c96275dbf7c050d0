import Gazetteer

extension ListRequest {
    /// The publisher that `name` names in full, whatever the case and the accents, or, if it is the
    /// only one, by its initials.
    static func publisher(_ name: String, among known: [String]) -> String? {
        let folded = Folding.fold(name)
        if let same = known.first(where: { Folding.fold($0) == folded }) { return same }
        let abbreviated = known.filter { full in
            let words = full.split(separator: " ")
            return words.count > 1 && Folding.fold(String(words.compactMap(\.first))) == folded
        }
        return abbreviated.count == 1 ? abbreviated.first : nil
    }
}
