import Records

/// The names to show.
extension PersonClusters {
    func spellings(of cluster: Int) -> PersonSpellings {
        let ordered = (members[cluster] ?? []).map { spellings[$0] }.sorted {
            Self.isBetter($0, $1)
        }
        guard let best = ordered.first else { return PersonSpellings(display: "", others: []) }
        var seen: Set<String> = [best.name]
        var others: [ActorName] = []
        for spelling in ordered.dropFirst()
        where spelling.isFull && seen.insert(spelling.name).inserted {
            let isSlip = spelling.mentions <= best.mentions && spelling.isMisspelling(of: best)
            others.append(ActorName(spelling.name, use: isSlip ? .misspellingSeen : .alias))
        }
        return PersonSpellings(
            display: best.isWellFormed ? best.name : Self.mended(best.name), others: others)
    }

    /// Well formed, then by mentions, articles, length; the spelling itself decides at last.
    private static func isBetter(_ a: PersonSpelling, _ b: PersonSpelling) -> Bool {
        if a.isWellFormed != b.isWellFormed { return a.isWellFormed }
        if a.isFull != b.isFull { return a.isFull }
        if a.mentions != b.mentions { return a.mentions > b.mentions }
        if a.articles.count != b.articles.count { return a.articles.count > b.articles.count }
        if a.name.count != b.name.count { return a.name.count > b.name.count }
        return a.name < b.name
    }

    /// `Gil-christ DJOSSOU` → `Gil-christ Djossou`
    private static func mended(_ name: String) -> String {
        var result = ""
        var isInside = false
        let isShouted = name.split(whereSeparator: { $0 == " " || $0 == "-" }).map { word in
            word.count > 3 && word.allSatisfy { $0.isUppercase || !$0.isLetter }
        }
        var word = 0
        for letter in name {
            if letter == " " || letter == "-" {
                word += 1
                isInside = false
                result.append(letter)
            } else {
                let lowers = isInside && word < isShouted.count && isShouted[word]
                result += lowers ? letter.lowercased() : String(letter)
                isInside = true
            }
        }
        return result
    }
}
