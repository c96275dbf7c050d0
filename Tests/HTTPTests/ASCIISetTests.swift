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
        let content: [UInt8] = [9] + Array(0x20...0x7e) + Array(0x80...0xff)
        #expect((0...255).map(UInt8.init).filter(ASCIISet.fieldContent.contains) == content)
        #expect(members(.hexadecimal) == sorted(digits + "ABCDEFabcdef"))
    }
}
