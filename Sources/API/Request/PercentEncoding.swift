/// Percent-encoding of URI components (RFC 3986 §2.1), strict.
enum PercentEncoding {
    /// The text of an encoded component; nil where `%` has no two hexadecimal digits after it, or
    /// the bytes are no UTF-8.
    ///
    /// `plusIsSpace` holds in a query as forms write it (application/x-www-form-urlencoded).
    static func decode(_ bytes: some Sequence<UInt8>, plusIsSpace: Bool = false) -> String? {
        var decoded: [UInt8] = []
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = iterator.next().flatMap(digit),
                    let low = iterator.next().flatMap(digit)
                else { return nil }
                decoded.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: decoded.append(0x20)
            default: decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }

    /// Everything but unreserved characters (RFC 3986 §2.3) and the commas of lists is encoded.
    static func encode(_ text: String) -> String {
        var encoded: [UInt8] = []
        encode(text, to: &encoded)
        return String(decoding: encoded, as: UTF8.self)
    }

    /// The same at the end of `encoded`.
    static func encode(_ text: String, to encoded: inout [UInt8]) {
        let octets = text.utf8.span
        for at in octets.indices {
            let byte = octets[at]
            if isUnreserved(byte) {
                encoded.append(byte)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(digit(of: byte >> 4))
                encoded.append(digit(of: byte & 15))
            }
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: ","):
            true
        default: false
        }
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    private static func digit(of value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
