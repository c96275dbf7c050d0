import Testing

@testable import Records

@Suite struct JSONWriterTests {
    private func json(_ write: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("", #""""#),
        ("accord", #""accord""#),
        ("a\"b", #""a\"b""#),
        ("a\\b", #""a\\b""#),
        ("a\nb\rc\td", #""a\nb\rc\td""#),
        ("\u{0}\u{1}\u{8}\u{1F}", #""\u0000\u0001\u0008\u001f""#),
        // RFC 8259 §7 asks no more: these stand as they are.
        ("/ \u{7F} \u{2028} é 🕊 e\u{301}", "\"/ \u{7F} \u{2028} é 🕊 e\u{301}\""),
    ])
    func `a string is escaped as little as may be`(string: String, expected: String) {
        #expect(Array(json { $0.value(string) }.utf8) == Array(expected.utf8))
    }

    @Test(arguments: ["\"", "\\", "\n", "\u{0}", "\u{1F}", " ", "\u{7F}", "é", "\u{A2}", "🕊"])
    func `a long string is escaped wherever the octet stands`(letter: String) {
        let escaped = json { $0.value(letter) }.dropFirst().dropLast()
        for place in 0..<72 {
            let (before, after) = (
                String(repeating: "x", count: place), String(repeating: "y", count: 71 - place)
            )
            let text = json { $0.value(before + letter + after) }
            #expect(text == "\"\(before)\(escaped)\(after)\"")
        }
    }

    @Test func `actors are written the same whether or not they were written before`() {
        var state = Actor(id: ActorID("RUS"), kind: .state, name: LocalizedName("Russie"))
        let person = Actor(id: ActorID("a"), kind: .person, name: LocalizedName("A"))
        var writer = ActorWriter()
        for count in [1, 2] {
            state.mentionCount = count
            let text = json { writer.write(state, to: &$0) }
            #expect(text == String(decoding: state.json, as: UTF8.self))
        }
        let text = json { writer.write(person, to: &$0) }
        #expect(text == String(decoding: person.json, as: UTF8.self))
    }

    @Test func `members and elements are separated, not ended, by commas`() {
        let text = json {
            $0.object {
                $0.field("id", "RUS")
                $0.field("cow", 365)
                $0.field("wikidata", nil as String?)
                $0.key("empty")
                $0.object { _ in }
                $0.key("list")
                $0.array {
                    $0.value(1)
                    $0.array { _ in }
                    $0.array { $0.value(true) }
                    $0.null()
                    $0.raw("{\"a\":1}".utf8)
                    $0.value("z")
                }
                $0.field("last", false)
            }
        }
        #expect(
            text == #"{"id":"RUS","cow":365,"wikidata":null,"empty":{},"#
                + #""list":[1,[],[true],null,{"a":1},"z"],"last":false}"#)
    }

    @Test(
        arguments: [
            (0, "0"), (1, "1"), (0.5, "0.5"), (0.25, "0.25"), (0.05, "0.05"), (0.999, "1"),
            (0.994, "0.99"), (12.3, "12.3"), (-1, "-1"), (-0.5, "-0.5"), (-2.05, "-2.05"),
            (-0.001, "0"),
        ] as [(Double, String)])
    func `a fraction has two decimals at most`(number: Double, expected: String) {
        #expect(json { $0.value(number) } == expected)
    }

    @Test(arguments: [(0, "0"), (-7, "-7"), (Int.max, "9223372036854775807")])
    func `an integer is written whole`(number: Int, expected: String) {
        #expect(json { $0.value(number) } == expected)
    }

    @Test func `records and identifiers are fields too`() {
        let text = json {
            $0.object {
                $0.field("name", LocalizedName(en: "Russia", fr: "Russie"))
                $0.field("none", nil as LocalizedName?)
                $0.field("parties", [ActorID("MMR"), ActorID("RUS")])
                $0.field("parent", nil as AllianceID?)
                $0.field("names", [LocalizedName("Togo")])
                $0.field("tags", ["a", "b"])
            }
        }
        #expect(
            text == #"{"name":{"en":"Russia","fr":"Russie"},"none":null,"#
                + #""parties":["MMR","RUS"],"parent":null,"#
                + #""names":[{"en":"Togo","fr":"Togo"}],"tags":["a","b"]}"#)
    }

    @Test func `a record's JSON is the same each time`() {
        let date = PartialDate.month(2, of: 2026, sourceText: "février")
        #expect(date?.json == date?.json)
        #expect(
            date.map { String(decoding: $0.json, as: UTF8.self) }
                == #"{"edtf":"2026-02","earliest":"2026-02-01","latest":"2026-02-28","#
                + #""precision":"month","anchor":null,"source_text":"février"}"#)
    }
}
