/// Many texts in one buffer.
package struct StringPool: Sendable, RandomAccessCollection {
    private var bytes: [UInt8] = []
    private var ends = RisingNumbers()
    /// Whether all are ASCII: their octets are in the order of the texts then.
    private var isASCII = true

    init() { ends.append(0) }

    init(_ texts: some Sequence<String>) {
        self.init()
        for text in texts { append(text) }
        trim()
    }

    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        if isASCII { isASCII = text.utf8.span.isASCII }
        ends.append(bytes.count)
    }

    mutating func trim() {
        bytes = bytes.withUnusedCapacityGivenBack
        ends.trim()
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { ends.count - 1 }

    package subscript(place: Int) -> String { String(decoding: utf8(at: place), as: UTF8.self) }

    func utf8(at place: Int) -> ArraySlice<UInt8> { bytes[ends[place]..<ends[place + 1]] }

    /// The first place whose text `precedes` does not say to stand before; the texts are in that order.
    func firstIndex(notBefore precedes: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if precedes(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether `text` is one of them; they are sorted.
    package func holds(_ text: String) -> Bool { sortedIndex(of: text) != nil }

    /// Those among which one may look for what `text` was meant to be: all where they are not too many to be
    /// looked through, else those that stand next to it. They are sorted.
    package func neighbours(of text: String) -> Slice<StringPool> {
        guard count > Self.lookedThrough else { return self[...] }
        let place = firstIndex { self[$0] < text }
        let reach = Self.lookedThrough / 2
        return self[Swift.max(0, place - reach)..<Swift.min(count, place + reach)]
    }

    private static let lookedThrough = 5_000

    /// Where `text` stands among texts that are sorted; nil where it does not.
    func sortedIndex(of text: String) -> Int? {
        let octets = text.utf8.span
        if isASCII, octets.isASCII {
            let place = firstIndex { utf8(at: $0).span.precedes(octets) }
            return place < count && utf8(at: place).elementsEqual(text.utf8) ? place : nil
        }
        let place = firstIndex { self[$0] < text }
        return place < count && self[place] == text ? place : nil
    }

    var octets: Int { bytes.count + ends.octets }
}

extension StringPool: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(bytes)
        file.write(ends)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        bytes = try file.bytes()
        ends = try file.value()
        isASCII = bytes.span.isASCII
        guard ends.count > 0, ends.isOf(ends.count - 1, in: bytes.count) else { throw .damaged }
    }
}

extension Span<UInt8> {
    /// Without a branch for each octet, so that many go at once.
    fileprivate var isASCII: Bool {
        var all: UInt8 = 0
        for at in indices { all |= self[at] }
        return all < 0x80
    }

    fileprivate func precedes(_ other: Span<UInt8>) -> Bool {
        for at in 0..<Swift.min(count, other.count) where self[at] != other[at] {
            return self[at] < other[at]
        }
        return count < other.count
    }
}
