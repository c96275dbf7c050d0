/// Reads what `SnapshotEncoder` wrote: a part of a file, from first to last, and never more than it holds.
struct SnapshotDecoder {
    private let source: any SnapshotSource
    private var place: Int
    private let end: Int
    private(set) var hash = ContentHash()
    /// Octets that were read ahead, so that short values cost no call each.
    private var ahead: ArraySlice<UInt8> = []

    private static let long = 1 << 16

    init(_ source: any SnapshotSource, _ range: Range<Int>) {
        (self.source, place, end) = (source, range.lowerBound, range.upperBound)
    }

    var isAtEnd: Bool { place == end && ahead.isEmpty }
    private var left: Int { end - place + ahead.count }

    mutating func number() throws(SnapshotFileProblem) -> Int {
        let bytes = try octets(8)
        let word = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        hash.add(word: word)
        return Int(Int64(bitPattern: word))
    }

    mutating func flag() throws(SnapshotFileProblem) -> Bool { try number() != 0 }

    /// The length of a list whose elements take so many octets at least.
    mutating func count(of size: Int = 1) throws(SnapshotFileProblem) -> Int {
        let count = try number()
        guard count >= 0, count <= left / size else { throw .endsTooSoon }
        return count
    }

    mutating func bytes() throws(SnapshotFileProblem) -> [UInt8] {
        let bytes = try octets(try count())
        hash.add(words: bytes.span)
        return bytes
    }

    mutating func numbers<Number: FixedWidthInteger & BitwiseCopyable>(
        _ type: Number.Type = Number.self
    ) throws(SnapshotFileProblem) -> [Number] {
        let size = MemoryLayout<Number>.size
        let count = try count()
        guard count % size == 0 else { throw .damaged }
        var isRead = false
        let numbers = unsafe [Number](unsafeUninitializedCapacity: count / size) { target, filled in
            isRead = unsafe fill(UnsafeMutableRawBufferPointer(target), count)
            filled = isRead ? count / size : 0
        }
        guard isRead else { throw .endsTooSoon }
        unsafe numbers.withUnsafeBytes { octets in
            let octets = unsafe RawSpan(_unsafeBytes: octets)
            hash.add(words: octets)
        }
        return numbers
    }

    mutating func text() throws(SnapshotFileProblem) -> String {
        String(decoding: try bytes(), as: UTF8.self)
    }

    mutating func optionalText() throws(SnapshotFileProblem) -> String? {
        try flag() ? try text() : nil
    }

    private mutating func octets(_ count: Int) throws(SnapshotFileProblem) -> [UInt8] {
        guard count <= left else { throw .endsTooSoon }
        var isRead = false
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { target, filled in
            isRead = unsafe fill(UnsafeMutableRawBufferPointer(target), count)
            filled = isRead ? count : 0
        }
        guard isRead else { throw .endsTooSoon }
        return bytes
    }

    /// Fills `target` with the next `count` octets: first those that were read ahead.
    private mutating func fill(_ target: UnsafeMutableRawBufferPointer, _ count: Int) -> Bool {
        guard count > 0 else { return true }
        if ahead.count < count, count < Self.long, place < end {
            // What is left of the last piece goes before the next one.
            var piece = Array(ahead)
            let more = min(Self.long, end - place)
            var isRead = false
            let next = unsafe [UInt8](unsafeUninitializedCapacity: more) { space, filled in
                isRead = unsafe source.read(into: UnsafeMutableRawBufferPointer(space), at: place)
                filled = isRead ? more : 0
            }
            guard isRead else { return false }
            piece.append(contentsOf: next)
            ahead = piece[...]
            place += more
        }
        let known = min(count, ahead.count)
        unsafe target.copyBytes(from: ahead.prefix(known))
        ahead = ahead.dropFirst(known)
        guard known < count else { return true }
        guard count - known <= end - place else { return false }
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: target[known..<count])
        defer { place += count - known }
        return unsafe source.read(into: rest, at: place)
    }
}
