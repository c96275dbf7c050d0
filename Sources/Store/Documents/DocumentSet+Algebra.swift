extension DocumentSet {
    /// The documents of both.
    func intersection(_ other: DocumentSet) -> DocumentSet {
        switch (form, other.form) {
        case (.bits(let one), .bits(let two)):
            return DocumentSet(bits: one.intersection(two), of: universe)
        case (.list, .bits(let bits)): return filter(bits.contains)
        case (.bits, .list): return other.intersection(self)
        case (.list(let one), .list(let two)):
            var both: [UInt32] = []
            Self.meet(one, two) { both.append($0) }
            return DocumentSet(list: both[...], of: universe)
        }
    }

    /// How many documents both have, without making a set of them.
    func intersectionCount(_ other: DocumentSet) -> Int {
        switch (form, other.form) {
        case (.bits(let one), .bits(let two)): return one.intersectionCount(two)
        case (.list(let list), .bits(let bits)), (.bits(let bits), .list(let list)):
            return list.reduce(0) { $0 + (bits.contains($1) ? 1 : 0) }
        case (.list(let one), .list(let two)):
            var count = 0
            Self.meet(one, two) { _ in count += 1 }
            return count
        }
    }

    /// The documents of any of `sets`, all of one table of `universe` documents.
    static func union(_ sets: [DocumentSet], of universe: Int) -> DocumentSet {
        guard sets.count != 1 else { return sets[0] }
        let total = sets.reduce(0) { $0 + $1.count }
        guard total * density > universe else {
            var numbers: Set<UInt32> = []
            for set in sets { set.forEach { numbers.insert($0) } }
            return DocumentSet(list: numbers.sorted()[...], of: universe)
        }
        var bits = Bits(universe: universe)
        for set in sets {
            if case .bits(let more) = set.form {
                bits = bits.union(more)
            } else {
                set.forEach { bits.insert($0) }
            }
        }
        return DocumentSet(bits: bits, of: universe)
    }

    /// Goes through the shorter list and looks for each of its numbers in the longer one.
    private static func meet(
        _ one: ArraySlice<UInt32>, _ two: ArraySlice<UInt32>, _ body: (UInt32) -> Void
    ) {
        let (short, long) = one.count <= two.count ? (one, two) : (two, one)
        var place = long.startIndex
        for number in short {
            place = long.firstIndex(notBelow: number, from: place)
            guard place < long.endIndex else { return }
            if long[place] == number { body(number) }
        }
    }
}
