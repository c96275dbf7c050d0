import Records

/// The names of actors by how their words begin: `russ` and `fédération de r` find Russia.
///
/// A binary search among the ends of all names that begin with a word, folded and sorted.
package struct NameCompletion: Sendable {
    /// An actor whom a name completes.
    package struct Hit: Hashable, Sendable {
        /// Its place among the actors.
        package var document: UInt32
        /// The name that begins so, as written.
        package var name: String
    }

    /// A name of an actor; `rank` is smaller for who is named by more articles.
    private struct Name {
        var document: UInt32
        var value: String
        var rank: UInt32
    }

    /// The end of a folded name from a word's first byte on.
    private struct Suffix {
        var start: UInt32
        var end: UInt32
        var name: UInt32
        var isWhole: Bool

        /// Smaller is better: a whole name, then a better rank, then a shorter name.
        func order(rank: UInt32) -> UInt64 {
            (isWhole ? 0 : 1 << 63) | UInt64(rank) << 31 | UInt64(end - start)
        }
    }

    private let names: [Name]
    /// The folded names, one after the other.
    private let bytes: [UInt8]
    /// Sorted by their bytes.
    private let suffixes: [Suffix]

    /// - Parameter actors: as their table has them, in order of id, each with all its names.
    init(_ actors: [(actor: Actor, names: [String])]) {
        let order = actors.indices.sorted {
            (-actors[$0].actor.articles.count, $0) < (-actors[$1].actor.articles.count, $1)
        }
        var ranks = [UInt32](repeating: 0, count: actors.count)
        for (rank, place) in order.enumerated() { ranks[place] = UInt32(rank) }
        var (names, bytes, suffixes): ([Name], [UInt8], [Suffix]) = ([], [], [])
        for (place, entry) in actors.enumerated() {
            var seen: Set<[UInt8]> = []
            for name in entry.names {
                let key = Self.key(name)
                guard !key.isEmpty, seen.insert(key).inserted else { continue }
                let (start, end) = (UInt32(bytes.count), UInt32(bytes.count + key.count))
                for offset in Self.beginnings(of: key) {
                    suffixes.append(
                        Suffix(
                            start: start + UInt32(offset), end: end, name: UInt32(names.count),
                            isWhole: offset == 0))
                }
                bytes += key
                names.append(Name(document: UInt32(place), value: name, rank: ranks[place]))
            }
        }
        suffixes.sort { one, other in
            let (left, right) = (Self.text(of: one, bytes), Self.text(of: other, bytes))
            return left.lexicographicallyPrecedes(right)
                || (left.elementsEqual(right) && one.name < other.name)
        }
        (self.names, self.bytes, self.suffixes) = (names, bytes, suffixes)
    }

    /// Who has a name of which a word begins with `text`, whatever the case and the accents: first those
    /// whose name begins so as a whole, among them who is named by more articles; and how many there are.
    ///
    /// `isWanted` says which actors count.
    package func hits(
        _ text: String, most: Int, where isWanted: (UInt32) -> Bool
    ) -> (hits: [Hit], total: Int) {
        let key = Self.key(text)
        guard !key.isEmpty else { return ([], 0) }
        // A letter may begin a third of all words: flat arrays, and no more sorted than is shown.
        var best = [(order: UInt64, name: UInt32)](
            repeating: (.max, 0), count: Int(names.last?.document ?? 0) + 1)
        var found: [UInt32] = []
        for suffix in suffixes[first(notBefore: key)...] {
            guard Self.text(of: suffix, bytes).starts(with: key) else { break }
            let name = names[Int(suffix.name)]
            guard isWanted(name.document) else { continue }
            let place = Int(name.document)
            if best[place].order == .max { found.append(name.document) }
            let order = suffix.order(rank: name.rank)
            if order < best[place].order { best[place] = (order, suffix.name) }
        }
        var shown: [UInt32] = []
        for document in found {
            let order = best[Int(document)].order
            if shown.count == most, order >= best[Int(shown[most - 1])].order { continue }
            let place = shown.firstIndex { best[Int($0)].order > order } ?? shown.count
            shown.insert(document, at: place)
            if shown.count > most { shown.removeLast() }
        }
        let hits = shown.map { document in
            Hit(document: document, name: names[Int(best[Int(document)].name)].value)
        }
        return (hits, found.count)
    }

    /// Where the words of a folded name begin, but for those too common to be looked for.
    private static func beginnings(of key: [UInt8]) -> [Int] {
        var offset = 0
        return key.split(separator: UInt8(ascii: " ")).compactMap { word in
            defer { offset += word.count + 1 }
            let isCommon = StopWords.contains(String(decoding: word, as: UTF8.self))
            return offset == 0 || !isCommon ? offset : nil
        }
    }

    /// The first suffix that does not stand before `key`.
    private func first(notBefore key: [UInt8]) -> Int {
        var (low, high) = (0, suffixes.count)
        while low < high {
            let middle = (low + high) / 2
            if Self.text(of: suffixes[middle], bytes).lexicographicallyPrecedes(key) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    private static func text(of suffix: Suffix, _ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes[Int(suffix.start)..<Int(suffix.end)]
    }

    /// The words of a name without marks between them.
    private static func key(_ name: String) -> [UInt8] {
        Array(Words.of(name).map(\.form).joined(separator: " ").utf8)
    }
}
