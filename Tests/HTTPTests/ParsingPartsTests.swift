import Testing

@testable import HTTP

@Suite struct ASCIISetTests {
    private func members(_ set: ASCIISet) -> String {
        String(decoding: (0...255).map(UInt8.init).filter(set.contains), as: UTF8.self)
    }

    private let digits = "0123456789"
    private let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

    private func sorted(_ text: String) -> String {
        String(decoding: text.utf8.sorted(), as: UTF8.self)
    }

    @Test func holdsWhatTheGrammarsSay() {
        let unreserved = letters + digits + "-._~"
        let delimiters = "!$&'()*+,;="
        #expect(members(.token) == sorted(letters + digits + "!#$%&'*+-.^_`|~"))
        #expect(members(.path) == sorted(unreserved + delimiters + ":@/%"))
        #expect(members(.query) == sorted(unreserved + delimiters + ":@/%?[]{}|^`"))
        #expect(members(.authority) == sorted(unreserved + delimiters + "%:[]"))
        #expect(members(.registeredName) == sorted(unreserved + delimiters))
        #expect(members(.hexadecimal) == sorted(digits + "ABCDEFabcdef"))
    }
}

@Suite struct MethodTests {
    @Test(arguments: HTTP.Method.allCases) func readsItsOwnToken(method: HTTP.Method) {
        let word = method.rawValue.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        #expect(Method(word: word) == method)
    }
}

@Suite struct FieldNameTests {
    private func name(_ text: String) -> FieldName {
        let bytes = Array(text.utf8)
        return FieldName(0..<bytes.count, in: bytes.span)
    }

    @Test(arguments: FieldName.allCases.filter { $0 != .other })
    func readsItsOwnTokenInAnyCase(expected: FieldName) {
        #expect(name(expected.token) == expected)
        #expect(name(expected.token.uppercased()) == expected)
        #expect(name(expected.token + "s") == .other)
        let replaced = expected.token.dropLast() + "_"
        #expect(name(String(replaced)) == .other)
    }

    @Test func leavesOthersAlone() {
        for length in 1...40 {
            #expect(name(String(repeating: "z", count: length)) == .other)
        }
    }
}

@Suite struct AuthorityTests {
    private func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return Authority.isValid(0..<bytes.count, in: bytes.span)
    }

    @Test(arguments: [
        "a", "a.example", "A-b_c~d!$&'()*+,;=", "127.0.0.1:8080", "a:", "a:0", "a:65535", "a%41b",
        "[::]", "[::1]", "[::1]:80", "[1:2:3:4:5:6:7:8]", "[1::8]", "[2001:db8::a:b]",
        "[::ffff:192.0.2.1]", "[1:2:3:4:5:6:192.0.2.1]",
    ]) func takes(text: String) { #expect(isValid(text)) }

    @Test(arguments: [
        "", ":80", "a:x", "a:-1", "a:8 0", "a:65536", "a:80:80", "a b", "a/b", "a@b", "a?b", "a%",
        "a%4", "a%zz", "[", "[]", "[::1", "[::1]x", "[zz]", "::1", "[1:2:3:4:5:6:7]",
        "[1:2:3:4:5:6:7:8:9]", "[1::2::3]", "[12345::]", "[:1]", "[1:]", "[1:2:3:4:5:6:7::8]",
        "[::192.0.2.256]", "[::192.0.2]", "[::1.2.3.4.5]", "[v1.a]", "é",
    ]) func refuses(text: String) { #expect(!isValid(text)) }
}

@Suite struct ListMembersTests {
    @Test(arguments: [
        ("", []), (",", []), (" , \t,", []), ("a", ["a"]), (" a , b ", ["a", "b"]),
        (",a,,b c,", ["a", "b c"]),
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

@Suite struct HTTPDateTests {
    @Test(arguments: [
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (951_782_399, "Mon, 28 Feb 2000 23:59:59 GMT"),
        (951_868_799, "Tue, 29 Feb 2000 23:59:59 GMT"),
        (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"), (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
    ]) func formats(time: Int, expected: String) {
        var bytes: [UInt8] = []
        bytes.appendDate(time)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }
}
