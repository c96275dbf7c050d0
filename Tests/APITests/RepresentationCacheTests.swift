import Testing

@testable import API

@Suite struct RepresentationCacheTests {
    private func entry(octets: Int) -> RepresentationCache.Entry {
        let draft = Variant.Draft(mediaType: .json, entityTag: nil, modified: nil, next: nil)
        return RepresentationCache.Entry(
            representation: Representation(draft, [UInt8](repeating: 0, count: octets)),
            isNamed: false)
    }

    private func key(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test func findsWhatWasPutIn() {
        var cache = RepresentationCache(capacity: 10_000_000)
        for number in 0..<100 { cache.insert(entry(octets: number), for: key("/\(number)").span) }
        for number in 0..<100 {
            let found = cache.find(key("/\(number)").span).flatMap(cache.entry)
            #expect(found?.representation.identity.content.count == number)
        }
        #expect(cache.find(key("/100").span) == nil)
        #expect(cache.find(key("").span) == nil)
    }

    @Test func staysWithinItsBound() {
        var cache = RepresentationCache(capacity: 100_000)
        for number in 0..<1_000 { cache.insert(entry(octets: 1_000), for: key("/\(number)").span) }
        let kept = (0..<1_000).count { cache.find(key("/\($0)").span) != nil }
        #expect(kept > 0)
        #expect(kept * entry(octets: 1_000).representation.size <= 100_000)
    }

    @Test func keepsNothingThatIsTooLarge() {
        var cache = RepresentationCache(capacity: 100_000)
        cache.insert(entry(octets: 50_000), for: key("/a").span)
        #expect(cache.find(key("/a").span) == nil)
        cache.insert(entry(octets: 1), for: [UInt8](repeating: 65, count: 5_000).span)
        #expect(cache.find([UInt8](repeating: 65, count: 5_000).span) == nil)
    }

    @Test func replacesUnderTheSameKey() {
        var cache = RepresentationCache(capacity: 10_000_000)
        for octets in 1...5_000 { cache.insert(entry(octets: octets % 9), for: key("/a").span) }
        let found = cache.find(key("/a").span).flatMap(cache.entry)
        #expect(found?.representation.identity.content.count == 5_000 % 9)
    }

    /// Once there is no room, only who comes again is worth what another one has to give up.
    @Test func whatNobodyAsksAgainPushesOutNothing() {
        var cache = RepresentationCache(capacity: 100_000)
        let size = entry(octets: 1_000).representation.size
        let room = 100_000 / size
        for number in 0..<room { cache.insert(entry(octets: 1_000), for: key("/\(number)").span) }
        for number in 0..<5_000 { cache.insert(entry(octets: 1_000), for: key("/x\(number)").span) }
        #expect((0..<room).allSatisfy { cache.find(key("/\($0)").span) != nil })
        #expect(cache.find(key("/x4999").span) == nil)
        cache.insert(entry(octets: 1_000), for: key("/x4999").span)
        #expect(cache.find(key("/x4999").span) != nil)
        #expect((0..<room).count { cache.find(key("/\($0)").span) != nil } >= room - 1)
    }

    @Test func placesGoRoundWhereEveryTargetComesAgain() {
        var cache = RepresentationCache(capacity: 100_000)
        for number in 0..<1_000 {
            for _ in 0..<2 { cache.insert(entry(octets: 1_000), for: key("/\(number)").span) }
            #expect(cache.find(key("/\(number)").span) != nil)
        }
        let kept = (0..<1_000).count { cache.find(key("/\($0)").span) != nil }
        #expect(kept * entry(octets: 1_000).representation.size <= 100_000)
    }
}
