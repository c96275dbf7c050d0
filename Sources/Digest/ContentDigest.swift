internal import CMessageDigest

/// SHA-256 (FIPS 180-4) of octets: says which bytes a text was read from, and hides what it is made of.
package enum ContentDigest {
    /// Thirty-two octets.
    package static func octets(of bytes: [UInt8]) -> [UInt8] {
        var context = SHA2_CTX()
        unsafe SHA256Init(&context)
        unsafe bytes.withUnsafeBufferPointer {
            unsafe SHA256Update(&context, $0.baseAddress, $0.count)
        }
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        unsafe digest.withUnsafeMutableBufferPointer {
            unsafe SHA256Final($0.baseAddress, &context)
        }
        return digest
    }

    /// Sixty-four lower-case hexadecimal digits.
    package static func sha256(of bytes: [UInt8]) -> String { hexadecimal(octets(of: bytes)) }

    /// Two lower-case digits for each octet.
    package static func hexadecimal(_ octets: [UInt8]) -> String {
        String(decoding: octets.flatMap { [hex($0 >> 4), hex($0 & 15)] }, as: UTF8.self)
    }

    private static func hex(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
    }

    /// Whether `text` has the form of such a digest.
    package static func isSHA256(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }
}
