import HTTP

/// Which pages of other origins may read the answers (Fetch, "CORS protocol").
package enum OriginPolicy: Sendable, Hashable {
    /// Every page: what is served is public.
    case any
    /// Those of these origins, as a browser writes them: `https://example.org`. None where it is empty.
    case listed([String])

    /// `*`, `none`, or a list with commas; nil for anything else.
    package init?(_ text: String) {
        if text == "*" { self = .any; return }
        if text == "none" { self = .listed([]); return }
        let origins = text.split(separator: ",").map { String($0.trimmedSpaces) }
        guard !origins.isEmpty, origins.allSatisfy(Self.isOrigin) else { return nil }
        self = .listed(origins)
    }

    /// RFC 6454 §6.2: a scheme, a host and perhaps a port, in small letters and without a path.
    private static func isOrigin(_ text: String) -> Bool {
        let rest =
            text.hasPrefix("https://")
            ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : ""
        return !rest.isEmpty
            && rest.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || "-.:[]".utf8.contains(byte)
            }
    }

    /// The origin of a request, where a page of it may read the answer and has to be told so.
    func allowed(_ head: borrowing RequestHead, in bytes: Span<UInt8>) -> String? {
        guard case .listed(let origins) = self, !origins.isEmpty, let value = head.only(.origin)
        else {
            return nil
        }
        let origin = bytes.octets(value)
        return origins.first { $0.utf8.elementsEqual(origin) }
    }
}
