import Testing

@testable import HTTP

@Suite struct MethodTests {
    @Test(arguments: HTTP.Method.allCases) func readsItsOwnToken(method: HTTP.Method) {
        let word = method.rawValue.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        #expect(Method(word: word) == method)
    }
}
