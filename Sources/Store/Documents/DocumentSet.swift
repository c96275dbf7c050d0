/// Documents of a table, each once: as a list where they are few, else as bits.
///
/// Every operation costs no more than the smaller form of what goes into it, so that a page of a
/// frequent value is made without going through all that have it.
package struct DocumentSet: Sendable {
    enum Form {
        /// Rising.
        case list(ArraySlice<UInt32>)
        case bits(Bits)
    }

    /// One of the two is there. An enumeration as a stored value would mark its pointers, and a search for leaks
    /// no longer find what they point at.
    private let listed: ArraySlice<UInt32>
    private let packed: Bits?
    package let count: Int
    /// How many documents the table has.
    let universe: Int

    /// Bits take less than numbers where more than one in so many documents is meant.
    static let density = 32

    /// - Parameter list: rising numbers below `universe`.
    init(list: ArraySlice<UInt32>, of universe: Int) {
        (listed, packed, count, self.universe) = (list, nil, list.count, universe)
    }

    init(bits: Bits, count: Int? = nil, of universe: Int) {
        (listed, packed, self.universe) = ([], bits, universe)
        self.count = count ?? bits.count
    }

    @inline(__always)
    var form: Form { packed.map { .bits($0) } ?? .list(listed) }

    static func all(_ universe: Int) -> DocumentSet {
        var words = [UInt64](repeating: .max, count: universe / 64)
        if universe % 64 > 0 { words.append(1 << UInt64(universe % 64) - 1) }
        return DocumentSet(bits: Bits(words: words), count: universe, of: universe)
    }

    /// Rising.
    package var documents: [UInt32] {
        switch form {
        case .list(let list): return Array(list)
        case .bits:
            var documents: [UInt32] = []
            documents.reserveCapacity(count)
            forEach { documents.append($0) }
            return documents
        }
    }

    package func contains(_ document: UInt32) -> Bool {
        switch form {
        case .list(let list):
            let place = list.firstIndex(notBelow: document, from: list.startIndex)
            return place < list.endIndex && list[place] == document
        case .bits(let bits): return bits.contains(document)
        }
    }

    /// Rising.
    func forEach(_ body: (UInt32) -> Void) {
        switch form {
        case .list(let list): for document in list { body(document) }
        case .bits(let bits): bits.forEach(body)
        }
    }

    /// The `limit` documents after the first `offset`, in order of their numbers.
    func page(offset: Int, limit: Int) -> [UInt32] {
        switch form {
        case .list(let list): Array(list.dropFirst(offset).prefix(limit))
        case .bits(let bits): bits.page(offset: offset, limit: limit)
        }
    }

    /// Those that `isKept` says.
    func filter(_ isKept: (UInt32) -> Bool) -> DocumentSet {
        switch form {
        case .list(let list):
            return DocumentSet(list: list.filter(isKept)[...], of: universe)
        case .bits(let bits):
            var kept = Bits(universe: universe)
            var count = 0
            bits.forEach {
                guard isKept($0) else { return }
                kept.insert($0)
                count += 1
            }
            return DocumentSet(bits: kept, count: count, of: universe)
        }
    }

    /// The same as bits.
    var asBits: Bits {
        switch form {
        case .bits(let bits): return bits
        case .list(let list):
            var bits = Bits(universe: universe)
            for document in list { bits.insert(document) }
            return bits
        }
    }
}

extension ArraySlice<UInt32> {
    /// The place of the first number that is not below `bound`, by steps that double: near places are
    /// found soon, far ones in few steps.
    func firstIndex(notBelow bound: UInt32, from start: Int) -> Int {
        var (low, step) = (start, 1)
        while low + step < endIndex, self[low + step] < bound {
            low += step
            step <<= 1
        }
        var high = Swift.min(low + step, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < bound { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
