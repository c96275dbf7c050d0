import Compression
import HTTP
import Testing

@testable import API

@Suite struct CodingTests {
    private let client = Client()

    @Test(arguments: [
        ("gzip", "gzip"), ("br", "br"), ("zstd", "zstd"), ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"), ("x-gzip", "gzip"), ("GZIP", "gzip"), ("*", "gzip"),
        ("gzip;q=0.5, zstd;q=0.8", "zstd"), ("br;q=0, *;q=0.1", "gzip"), ("*, zstd", "zstd"),
        ("gzip;q=0.5, *", "br"), ("gzip;q=0, *", "br"), ("identity, *;q=0.9", nil),
        ("gzip;q=0.001", "gzip"), ("identity, gzip;q=0.5", nil), ("identity;q=0.5, gzip", "gzip"),
        ("deflate", nil), ("gzip;q=0", nil), ("gzip;q=1.001", nil), ("gzip;q=x, zstd", "zstd"),
        ("gzip;q=0.0000", nil), ("br;q=0.9;level=3, gzip;q=0.8", "br"),
    ])
    func choosesTheCoding(_ accepted: String, _ expected: String?) {
        let reply = client.get("/alliances", [(.acceptEncoding, accepted)])
        #expect(reply.status == 200)
        #expect(reply["Content-Encoding"] == expected)
        #expect(reply["Vary"] == "Accept, Accept-Encoding")
    }

    @Test func severalFieldsAreOneList() {
        let reply = client.get(
            "/alliances", [(.acceptEncoding, "gzip;q=0.5"), (.acceptEncoding, "zstd")])
        #expect(reply["Content-Encoding"] == "zstd")
    }

    @Test func codingsHaveTagsOfTheirOwn() throws {
        let codings = ["identity", "gzip", "br", "zstd"]
        let tags = codings.compactMap { client.get("/alliances", [(.acceptEncoding, $0)])["ETag"] }
        #expect(Set(tags).count == codings.count)
        for (coding, tag) in zip(codings, tags) {
            let fields: [(FieldName, String)] = [(.acceptEncoding, coding), (.ifNoneMatch, tag)]
            let reply = client.get("/alliances", fields)
            #expect(reply.status == 304)
            #expect(reply["ETag"] == tag)
            #expect(reply["Content-Encoding"] == nil)
        }
        let mixed: [(FieldName, String)] = [(.acceptEncoding, "gzip"), (.ifNoneMatch, tags[2])]
        #expect(client.get("/alliances", mixed).status == 200)
    }

    @Test func contentIsWhatTheCoderMakesOfIt() {
        let plain = client.get("/alliances")
        let coded = client.get("/alliances", [(.acceptEncoding, "gzip")])
        #expect(coded.octets == Encoding.gzip.encode(plain.octets))
        #expect(coded.octets.count < plain.octets.count)
    }

    /// One packet more or less makes no difference to anyone.
    @Test func shortContentIsSentAsItIs() {
        #expect(client.get("/livez", [(.acceptEncoding, "gzip")])["Content-Encoding"] == nil)
        let reply = client.get("/livez", [(.acceptEncoding, "gzip, identity;q=0")])
        #expect(reply["Content-Encoding"] == "gzip")
    }

    @Test func largeContentIsCodedMeanwhile() throws {
        let content = (0..<20_000).flatMap { "\($0 % 500) ".utf8 }
        let draft = Variant.Draft(mediaType: .json, entityTag: "a", modified: nil, next: nil)
        let representation = Representation(draft, content)
        let queue = EncodingQueue()
        let head = Array("gzip".utf8)
        let preferences = CodingPreferences(
            RequestHead(
                method: .get, path: 0..<0,
                fields: [FieldLine(name: .acceptEncoding, value: head.indices)]), in: head.span)
        let first = try #require(representation.variant(for: preferences, queue))
        #expect(first.content == content)
        while representation.variant(for: preferences, queue)?.content == content {}
        let later = try #require(representation.variant(for: preferences, queue))
        #expect(later.content == Encoding.gzip.encode(content))
    }
}
