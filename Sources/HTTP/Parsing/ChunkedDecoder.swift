/// RFC 9112 §7.1: `chunked-body = *chunk last-chunk trailer-section CRLF`, octet by octet.
///
/// The data is handed on; extensions and trailers are checked, bounded and ignored.
struct ChunkedDecoder: Sendable {
    private var state = State.size
    /// Of the chunk size so far; then octets of data that are still to come.
    private var remaining = 0
    /// Hexadecimal digits of the size so far.
    private var digits = 0
    private var contentAllowance: Int
    private var extensionAllowance: Int
    private var trailerAllowance: Int

    /// The part that the next octet belongs to.
    private enum State: Sendable {
        case size, sizeEnd, data, dataEnd, dataLineFeed
        case extensionStart, extensionName, extensionNameEnd
        case valueStart, value, quoted, quotedPair, valueEnd
        case trailerStart, trailerName, trailerValue, trailerLineFeed, lastLineFeed
    }

    init(limits: Limits) {
        contentAllowance = limits.contentLength
        extensionAllowance = limits.trailerLength
        trailerAllowance = limits.trailerLength
    }

    /// Steps `at` over what belongs to the content; true where its end was reached.
    mutating func advance(
        _ bytes: Span<UInt8>, at: inout Int, keepingIn kept: inout [UInt8], upTo room: Int
    ) throws(ParseFailure) -> Bool {
        while at < bytes.count {
            if state == .data {
                let taken = min(remaining, bytes.count - at)
                kept.append(bytes.extracting(at..<(at + taken)), upTo: room)
                at += taken
                remaining -= taken
                if remaining == 0 { state = .dataEnd }
                continue
            }
            let byte = bytes[at]
            at += 1
            switch state {
            case .trailerStart, .trailerName, .trailerValue, .trailerLineFeed:
                try takeTrailer(byte)
            case .lastLineFeed:
                guard byte == .lineFeed else { throw .malformedTrailer }
                return true
            case .size, .sizeEnd, .data, .dataEnd, .dataLineFeed: try takeFrame(byte)
            default: try takeExtension(byte)
            }
        }
        return false
    }

    /// `chunk-size [ chunk-ext ] CRLF` and the CRLF behind the data.
    private mutating func takeFrame(_ byte: UInt8) throws(ParseFailure) {
        switch state {
        case .size:
            if let digit = byte.hexadecimalValue {
                // "recipients MUST anticipate potentially large hexadecimal numerals and prevent
                // parsing errors due to integer conversion overflows" (§7.1).
                guard digits < 16 else { throw .malformedChunk }
                guard remaining <= Int.max >> 4 else { throw .contentTooLong }
                digits += 1
                remaining = remaining << 4 | digit
                guard remaining <= contentAllowance else { throw .contentTooLong }
                return
            }
            guard digits > 0 else { throw .malformedChunk }
            switch byte {
            case .carriageReturn: state = .sizeEnd
            case UInt8(ascii: ";"): state = .extensionStart
            default: throw .malformedChunk
            }
        case .sizeEnd:
            guard byte == .lineFeed else { throw .malformedChunk }
            contentAllowance -= remaining
            state = remaining > 0 ? .data : .trailerStart
        case .dataEnd:
            guard byte == .carriageReturn else { throw .malformedChunk }
            state = .dataLineFeed
        default:
            guard byte == .lineFeed else { throw .malformedChunk }
            digits = 0
            state = .size
        }
    }

    /// `chunk-ext = *( BWS ";" BWS chunk-ext-name [ BWS "=" BWS chunk-ext-val ] )`.
    ///
    /// §7.1.1: "A recipient MUST ignore unrecognized chunk extensions", and "ought to limit the
    /// total length of chunk extensions received".
    private mutating func takeExtension(_ byte: UInt8) throws(ParseFailure) {
        extensionAllowance -= 1
        guard extensionAllowance >= 0 else { throw .chunkExtensionsTooLong }
        switch (state, byte) {
        case (.quotedPair, _), (.quoted, _):
            guard byte.isFieldContent else { throw .malformedChunk }
            if state == .quotedPair {
                state = .quoted
            } else if byte == UInt8(ascii: "\\") {
                state = .quotedPair
            } else if byte == UInt8(ascii: "\"") {
                state = .valueEnd
            }
        case (.extensionStart, _) where byte.isBlank, (.valueStart, _) where byte.isBlank,
            (.extensionNameEnd, _) where byte.isBlank, (.valueEnd, _) where byte.isBlank:
            break
        case (.extensionStart, _),
            (.extensionName, _) where ASCIISet.token.contains(byte):
            guard ASCIISet.token.contains(byte) else { throw .malformedChunk }
            state = .extensionName
        case (.valueStart, UInt8(ascii: "\"")): state = .quoted
        case (.valueStart, _),
            (.value, _) where ASCIISet.token.contains(byte):
            guard ASCIISet.token.contains(byte) else { throw .malformedChunk }
            state = .value
        case (.extensionName, UInt8(ascii: "=")), (.extensionNameEnd, UInt8(ascii: "=")):
            state = .valueStart
        case (_, UInt8(ascii: ";")): state = .extensionStart
        case (.extensionName, _) where byte.isBlank: state = .extensionNameEnd
        case (.value, _) where byte.isBlank: state = .valueEnd
        // White space is allowed before ";" and "=", not before the line end.
        case (.extensionName, .carriageReturn), (.value, .carriageReturn),
            (.valueEnd, .carriageReturn):
            state = .sizeEnd
        default: throw .malformedChunk
        }
    }

    /// `trailer-section = *( field-line CRLF )` and the CRLF behind it, by the rules of a head.
    private mutating func takeTrailer(_ byte: UInt8) throws(ParseFailure) {
        trailerAllowance -= 1
        guard trailerAllowance >= 0 else { throw .trailerTooLong }
        switch (state, byte) {
        case (.trailerStart, .carriageReturn): state = .lastLineFeed
        case (.trailerName, UInt8(ascii: ":")): state = .trailerValue
        case (.trailerStart, _), (.trailerName, _):
            guard ASCIISet.token.contains(byte) else { throw .malformedTrailer }
            state = .trailerName
        case (.trailerValue, .carriageReturn): state = .trailerLineFeed
        case (.trailerValue, _):
            guard byte.isFieldContent else { throw .malformedTrailer }
        default:
            guard byte == .lineFeed else { throw .malformedTrailer }
            state = .trailerStart
        }
    }
}

extension UInt8 {
    /// The value of a hexadecimal digit of either case; nil for any other octet.
    var hexadecimalValue: Int? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(self) - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(self) - 0x57
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(self) - 0x37
        default: nil
        }
    }
}
