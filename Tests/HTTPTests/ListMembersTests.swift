import Testing

@testable import HTTP

@Suite struct ListMembersTests {
    @Test(arguments: [
        ("", []), (",", []), (" , \t,", []), ("a", ["a"]), (" a , b ", ["a", "b"]),
        (",a,,b c,", ["a", "b c"]), (#"a;b="c,d", e"#, [#"a;b="c,d""#, "e"]),
        (#""a\",b",c"#, [#""a\",b""#, "c"]), (#"a,"b,c"#, ["a", #""b,c"#]), (#""\"#, [#""\"#]),
    ]) func lists(text: String, expected: [String]) {
        let bytes = Array(text.utf8)
        var members = ListMembers(0..<bytes.count)
        var found: [String] = []
        while let member = members.next(in: bytes.span) {
            found.append(String(decoding: bytes[member], as: UTF8.self))
        }
        #expect(found == expected)
    }
}
