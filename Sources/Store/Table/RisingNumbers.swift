/// Numbers none of which is less than the one before it, four octets for each: where things begin that lie one after
/// the other, however many octets these have together.
struct RisingNumbers: Sendable {
    /// Of every so many numbers the first is kept whole.
    private static let stride = 1 << 8
    private var bases: [Int] = []
    private var rests: [UInt32] = []

    var count: Int { rests.count }

    mutating func append(_ number: Int) {
        if rests.count % Self.stride == 0 { bases.append(number) }
        rests.append(UInt32(number - bases[bases.count - 1]))
    }

    subscript(place: Int) -> Int { bases[place / Self.stride] &+ Int(rests[place]) }

    mutating func trim() {
        bases = bases.withUnusedCapacityGivenBack
        rests = rests.withUnusedCapacityGivenBack
    }

    var octets: Int { bases.count * 8 + rests.count * 4 }
}

extension Array {
    /// The same in no more memory than it needs.
    var withUnusedCapacityGivenBack: [Element] {
        guard capacity > count + count / 16 else { return self }
        var copy: [Element] = []
        copy.reserveCapacity(count)
        copy.append(contentsOf: self)
        return copy
    }
}

extension RisingNumbers: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(bases)
        file.write(rests)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        bases = try file.numbers()
        rests = try file.numbers()
        guard bases.count == (rests.count + Self.stride - 1) / Self.stride else { throw .damaged }
    }

    /// Whether it tells where `count` things begin that have `octets` octets together.
    func isOf(_ count: Int, in octets: Int) -> Bool {
        guard self.count == count + 1, self[0] == 0, self[count] == octets else { return false }
        let rests = rests.span
        for place in 1..<rests.count where rests[place] < rests[place - 1] {
            // A new base begins anew.
            guard place % Self.stride == 0, self[place - 1] <= self[place] else { return false }
        }
        return zip(bases, bases.dropFirst()).allSatisfy { $0 <= $1 }
    }
}
