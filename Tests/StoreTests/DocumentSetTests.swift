import Testing

@testable import Store

@Suite struct DocumentSetTests {
    private static let universe = 700

    /// The same documents as a list and as bits.
    private static func forms(_ numbers: Set<UInt32>) -> [DocumentSet] {
        var bits = Bits(universe: universe)
        for number in numbers { bits.insert(number) }
        return [
            DocumentSet(list: numbers.sorted()[...], of: universe),
            DocumentSet(bits: bits, of: universe),
        ]
    }

    private static func numbers(_ chance: inout Chance) -> Set<UInt32> {
        let count = chance.pick([5, 300, 0, 1, 60])
        return Set((0..<count).map { _ in UInt32.random(in: 0..<UInt32(universe), using: &chance) })
    }

    @Test(arguments: 1...40) func agreesWithSets(_ seed: Int) {
        var chance = Chance(UInt64(seed))
        let (one, two) = (Self.numbers(&chance), Self.numbers(&chance))
        let both = one.intersection(two).sorted()
        let third = Self.numbers(&chance)
        for left in Self.forms(one) {
            #expect(left.count == one.count)
            #expect(left.documents == one.sorted())
            #expect(
                (0..<UInt32(Self.universe)).allSatisfy { left.contains($0) == one.contains($0) })
            #expect(left.page(offset: 3, limit: 10) == Array(one.sorted().dropFirst(3).prefix(10)))
            #expect(left.filter { $0 % 3 == 0 }.documents == one.filter { $0 % 3 == 0 }.sorted())
            #expect(left.asBits.count == one.count)
            for right in Self.forms(two) {
                #expect(left.intersection(right).documents == both)
                #expect(left.intersectionCount(right) == both.count)
                let union = DocumentSet.union([left, right] + Self.forms(third), of: Self.universe)
                #expect(union.documents == one.union(two).union(third).sorted())
            }
        }
    }

    @Test(arguments: [0, 1, 63, 64, 65, 700]) func allAreAll(_ count: Int) {
        let all = DocumentSet.all(count)
        #expect(all.documents == (0..<count).map { UInt32($0) })
        #expect(all.count == count)
    }

    @Test(arguments: 1...20) func theTopIsThatOfTheSorted(_ seed: Int) {
        var chance = Chance(UInt64(seed))
        let keys = (0..<500).map { _ in UInt32.random(in: 0..<50, using: &chance) }
        let sorted = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { UInt32($0) }
        for limit in [0, 1, 7, 499, 500, 900] {
            var top = TopDocuments(limit)
            for (document, key) in keys.enumerated() { top.add(key, UInt32(document)) }
            #expect(top.documents == Array(sorted.prefix(limit)))
        }
    }
}
