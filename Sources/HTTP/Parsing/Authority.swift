/// RFC 9110 §7.2: `Host = uri-host [ ":" port ]`, with the grammar of RFC 3986 §3.2.2.
package enum Authority {
    /// Whether the octets at `range` are a host with an optional port; the host is not empty.
    package static func isValid(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        var at = range.lowerBound
        let end = range.upperBound
        guard at < end else { return false }
        if bytes[at] == UInt8(ascii: "[") {
            let start = at + 1
            while at < end, bytes[at] != UInt8(ascii: "]") { at += 1 }
            guard at < end, isIPv6(start..<at, in: bytes) else { return false }
            at += 1
        } else {
            at = bytes.end(of: .registeredName, from: at, before: end)
            while at < end, bytes[at] == UInt8(ascii: "%") {
                guard at + 2 < end, ASCIISet.hexadecimal.contains(bytes[at + 1]),
                    ASCIISet.hexadecimal.contains(bytes[at + 2])
                else { return false }
                at = bytes.end(of: .registeredName, from: at + 3, before: end)
            }
            guard at > range.lowerBound else { return false }
        }
        return at == end || isPort(at..<end, in: bytes)
    }

    /// A colon and `*DIGIT`, at most 65535.
    private static func isPort(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        guard bytes[range.lowerBound] == UInt8(ascii: ":") else { return false }
        var port = 0
        var at = range.lowerBound + 1
        while at < range.upperBound {
            guard bytes[at].isDigit else { return false }
            port = port * 10 + Int(bytes[at] & 15)
            guard port <= 65_535 else { return false }
            at += 1
        }
        return true
    }

    /// Eight groups of hexadecimal digits, or fewer around one "::", the last two perhaps as IPv4.
    private static func isIPv6(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        let colon = UInt8(ascii: ":")
        var at = range.lowerBound
        let end = range.upperBound
        var groups = 0
        var isCompressed = false
        if end - at >= 2, bytes[at] == colon, bytes[at + 1] == colon {
            isCompressed = true
            at += 2
        }
        while at < end {
            let start = at
            while at < end, ASCIISet.hexadecimal.contains(bytes[at]) { at += 1 }
            if at < end, bytes[at] == UInt8(ascii: ".") {
                guard isIPv4(start..<end, in: bytes) else { return false }
                groups += 2
                break
            }
            guard 1...4 ~= at - start else { return false }
            groups += 1
            guard at < end else { break }
            guard bytes[at] == colon, at + 1 < end else { return false }
            at += 1
            if bytes[at] == colon {
                guard !isCompressed else { return false }
                isCompressed = true
                at += 1
            }
        }
        return isCompressed ? groups < 8 : groups == 8
    }

    private static func isIPv4(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        var octets = 0
        var at = range.lowerBound
        while octets < 4 {
            let start = at
            var number = 0
            while at < range.upperBound, bytes[at].isDigit, at - start < 3 {
                number = number * 10 + Int(bytes[at] & 15)
                at += 1
            }
            guard at > start, number <= 255 else { return false }
            octets += 1
            guard octets < 4 else { break }
            guard at < range.upperBound, bytes[at] == UInt8(ascii: ".") else { return false }
            at += 1
        }
        return at == range.upperBound
    }
}
