internal import Digest
package import HTTP

/// The tokens that are known, by their digests: who reads the file cannot ask in anybody's name.
///
/// One line for each, its holder's name and the SHA-256 of the token in hexadecimal digits; `#` begins a
/// comment. Tokens are long and random (`entente token` makes them), so that a digest without salt and
/// repetition cannot be turned back.
package struct BearerTokens: Sendable, Hashable {
    /// Of the holders, in the order of the file.
    package let names: [String]
    private let digests: [[UInt8]]

    /// What is wrong with a file of tokens.
    package struct Failure: Error, Hashable {
        /// From 1.
        package var line: Int
        /// One sentence without its full stop.
        package var reason: String
    }

    /// - Throws: for the first line that is no name with a digest, a name that stands twice, or a file
    ///   without a token, which would keep everybody out.
    package init(_ text: String) throws(Failure) {
        var (names, digests): ([String], [[UInt8]]) = ([], [])
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            let fail = { (reason: String) in Failure(line: number + 1, reason: reason) }
            let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }
            guard let first = words.first, first.first != "#" else { continue }
            guard words.count == 2, ContentDigest.isSHA256(String(words[1])) else {
                throw fail("a line is a name and the SHA-256 of a token in 64 hexadecimal digits")
            }
            guard !names.contains(String(first)) else {
                throw fail("the name “\(first)” stands twice")
            }
            names.append(String(first))
            digests.append(Self.octets(ofHexadecimal: words[1]))
        }
        guard !names.isEmpty else {
            throw Failure(
                line: lines.count, reason: "there is no token in it, which would keep everybody out"
            )
        }
        (self.names, self.digests) = (names, digests)
    }

    /// The place among `names` of who holds the token of a request; nil without a token that is known.
    ///
    /// Looks at every octet of every digest, whatever it finds: how long it takes tells nothing.
    package func holder(of head: borrowing RequestHead, in bytes: Span<UInt8>) -> Int? {
        guard let value = head.only(.authorization), let token = Self.token(in: bytes.octets(value))
        else { return nil }
        let digest = ContentDigest.octets(of: token)
        var found = -1
        for (number, known) in digests.enumerated() {
            var difference: UInt8 = 0
            for at in 0..<known.count { difference |= known[at] ^ digest[at] }
            // All ones where nothing differs.
            let isSame = (Int(difference) - 1) >> 8
            found = found & ~isSame | number & isSame
        }
        return found < 0 ? nil : found
    }

    /// RFC 6750 §2.1: `Bearer` and a `b64token`; the scheme is written in any case (RFC 9110 §11.1).
    private static func token(in value: [UInt8]) -> [UInt8]? {
        let scheme = Array("bearer ".utf8)
        guard value.count > scheme.count, value.count <= longest,
            zip(value, scheme).allSatisfy({ $0 | 0x20 == $1 })
        else { return nil }
        let token = value.dropFirst(scheme.count).drop { $0 == UInt8(ascii: " ") }
        return token.isEmpty ? nil : Array(token)
    }

    private static let longest = 512

    private static func octets(ofHexadecimal text: Substring) -> [UInt8] {
        let digits = text.utf8.map {
            $0 < UInt8(ascii: "a") ? $0 - UInt8(ascii: "0") : $0 - UInt8(ascii: "a") + 10
        }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
