/// Family names alone.
extension PersonClusters {
    mutating func attachShortNames() {
        for row in numbers {
            let full = Set(row.filter { spellings[$0].isFull }).sorted()
            for number in Set(row).sorted() where !spellings[number].isFull {
                attach(number, to: full)
            }
        }
        attachByOffice()
    }

    /// Joins a family name to the full names that it fits, if those are one person's.
    private mutating func attach(_ number: Int, to full: [Int]) {
        guard let word = spellings[number].words.first else { return }
        let fitting = full.filter { Self.fits(word, spellings[$0].words) }
        guard let first = fitting.first, fitting.allSatisfy({ root($0) == root(first) }) else {
            return
        }
        join(first, number)
    }

    private static func fits(_ word: String, _ name: [String]) -> Bool {
        guard let first = name.first, let last = name.last else { return false }
        return Transliteration.agree(word, last, isGivenName: false) || word == first
    }

    /// "le président Poutine" in an article that never gives the full name: family name and office
    /// together say who it is.
    private mutating func attachByOffice() {
        var byFamilyName: [String: [Int]] = [:]
        for (number, spelling) in spellings.enumerated() {
            guard let last = spelling.words.last else { continue }
            byFamilyName[Transliteration.skeleton(last), default: []].append(number)
        }
        for (number, spelling) in spellings.enumerated() where !spelling.isFull {
            guard root(number) == number, !spelling.titles.isEmpty, let word = spelling.words.first,
                let block = byFamilyName[Transliteration.skeleton(word)]
            else { continue }
            let alike = block.prefix(256).filter {
                $0 != number && !spellings[$0].titles.isDisjoint(with: spelling.titles)
                    && spellings[$0].isCompatible(with: spelling)
            }
            let full = alike.filter { spellings[$0].isFull }
            if full.isEmpty {
                for other in alike where spellings[other].words == spelling.words {
                    join(number, other)
                }
            } else {
                attach(number, to: full)
            }
        }
    }
}
