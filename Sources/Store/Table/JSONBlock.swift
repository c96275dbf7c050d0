/// Some thousand rows of JSON, and how long each member of each of them is.
///
/// Most members are equally long in nearly all rows, so that what is kept of a row is one octet for each member
/// whose length varies: by how much it exceeds the least length in the block.
struct JSONBlock: Sendable {
    let bytes: [UInt8]
    /// Where each row begins; one more than there are rows.
    private let starts: [UInt32]
    /// Where each member would begin if all before it had the least length, and where the row would end.
    private let leastStarts: [UInt32]
    /// How many of the members before each one vary in length; one more than there are members.
    private let varyingBefore: [Int]
    /// For each row and each member that varies, what it has beyond the least length.
    private let excess: [UInt8]
    /// Of those that have more than an octet can say, by their place in `excess`.
    private let longer: [Int: UInt32]

    private static let isLonger = UInt8.max

    func row(_ row: Int) -> ArraySlice<UInt8> {
        bytes[Int(starts[row])..<Int(starts[row + 1])]
    }

    /// The members `range` of a row with the commas between them.
    func members(_ range: Range<Int>, of row: Int) -> ArraySlice<UInt8> {
        let start = Int(starts[row])
        let from = start + offset(of: range.lowerBound, in: row)
        let to = start + offset(of: range.upperBound, in: row)
        // Before the next member stands a comma, after the last one the closing brace.
        return bytes[from..<(to - 1)]
    }

    /// Where a member begins, counted from the row's start.
    private func offset(of member: Int, in row: Int) -> Int {
        var offset = Int(leastStarts[member])
        let first = row * varyingBefore[varyingBefore.count - 1]
        for place in first..<(first + varyingBefore[member]) {
            let more = excess[place]
            offset += more == Self.isLonger ? Int(longer[place] ?? 0) : Int(more)
        }
        return offset
    }

    var placesOctets: Int { starts.count * 4 + excess.count + longer.count * 24 }

    init(_ draft: Draft, members: Int) {
        bytes = draft.bytes.withUnusedCapacityGivenBack
        starts = draft.starts
        let rows = draft.count
        var (least, most) = (
            [UInt32](repeating: .max, count: members), [UInt32](repeating: 0, count: members)
        )
        for row in 0..<rows {
            for member in 0..<members {
                let length = draft.lengths[row * members + member]
                least[member] = min(least[member], length)
                most[member] = max(most[member], length)
            }
        }
        var (leastStarts, varyingBefore): ([UInt32], [Int]) = ([1], [0])
        for member in 0..<members {
            leastStarts.append(leastStarts[member] + least[member])
            varyingBefore.append(varyingBefore[member] + (most[member] > least[member] ? 1 : 0))
        }
        var (excess, longer): ([UInt8], [Int: UInt32]) = ([], [:])
        excess.reserveCapacity(rows * varyingBefore[members])
        for row in 0..<rows {
            for member in 0..<members where most[member] > least[member] {
                let more = draft.lengths[row * members + member] - least[member]
                if more >= UInt32(Self.isLonger) { longer[excess.count] = more }
                excess.append(UInt8(min(more, UInt32(Self.isLonger))))
            }
        }
        (self.leastStarts, self.varyingBefore) = (leastStarts, varyingBefore)
        (self.excess, self.longer) = (excess, longer)
    }

    /// A block while rows are added to it.
    struct Draft {
        fileprivate var bytes: [UInt8] = []
        fileprivate var starts: [UInt32] = [0]
        /// Of each member of each row, with the comma or the brace after it.
        fileprivate var lengths: [UInt32] = []
        var count: Int { starts.count - 1 }

        mutating func append(_ object: [UInt8], _ members: [Int]) {
            for (place, start) in members.enumerated() {
                let end = place + 1 < members.count ? members[place + 1] : object.count
                lengths.append(UInt32(end - start))
            }
            bytes.append(contentsOf: object)
            starts.append(UInt32(bytes.count))
        }
    }
}
