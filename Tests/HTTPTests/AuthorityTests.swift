import Testing

@testable import HTTP

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
