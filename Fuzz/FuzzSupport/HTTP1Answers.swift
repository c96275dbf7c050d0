package import HTTP

/// One answer as a strict client of HTTP/1.1 reads it.
package struct HTTP1Answer {
    package var status = 0
    package var fields: [(name: String, value: String)] = []
    package var content: [UInt8] = []

    /// The value of the one field of that name; nil where there is none.
    package subscript(name: String) -> String? {
        let values = fields.filter { $0.name == name }.map(\.value)
        require(values.count <= 1, "\(name) stands \(values.count) times")
        return values.first
    }
}

/// Reads all that a connection said, which has to be whole answers in the order of `exchanges`, with
/// `100 Continue` in between.
package func readHTTP1Answers(_ octets: [UInt8], to exchanges: [Exchange]) -> [HTTP1Answer] {
    var reader = HTTP1Reader(octets)
    var answers: [HTTP1Answer] = []
    for exchange in exchanges {
        var answer = reader.head()
        while answer.status == 100 {
            require(answer.fields.isEmpty, "100 with fields")
            answer = reader.head()
        }
        require(answer.status == exchange.status.rawValue, "another status than was noted")
        let length = answer["Content-Length"]
        require(
            (length != nil) == exchange.status.allowsContent, "Content-Length: \(length ?? "none")")
        let isContentSent = exchange.method != .head && exchange.status.allowsContent
        let count = isContentSent ? length.flatMap(Int.init) ?? 0 : 0
        require(String(count) == length || !isContentSent, "Content-Length is no number")
        require(count == exchange.contentLength, "another length of content than was noted")
        answer.content = reader.content(count)
        answers.append(answer)
    }
    // The client of the request that is under way may have been told to go on.
    while !reader.isAtEnd {
        require(reader.head().status == 100, "an answer that was not noted")
    }
    return answers
}

private struct HTTP1Reader {
    private let octets: [UInt8]
    private var at = 0

    init(_ octets: [UInt8]) {
        self.octets = octets
    }

    var isAtEnd: Bool { at == octets.count }

    mutating func content(_ count: Int) -> [UInt8] {
        require(at + count <= octets.count, "less content than Content-Length says")
        defer { at += count }
        return Array(octets[at..<(at + count)])
    }

    mutating func head() -> HTTP1Answer {
        let start = line()
        require(start.starts(with: "HTTP/1.1 ".utf8) && start.count >= 13, "no status line")
        let digits = start.dropFirst(9).prefix(3)
        require(start[start.startIndex + 12] == 0x20, "no space behind the status code")
        var answer = HTTP1Answer()
        answer.status = digits.reduce(0) {
            require((0x30...0x39).contains($1), "a status code with a letter")
            return $0 * 10 + Int($1 - 0x30)
        }
        require((100...599).contains(answer.status), "status \(answer.status)")
        while true {
            let line = line()
            guard !line.isEmpty else { return answer }
            guard let colon = line.firstIndex(of: 0x3a) else { fatalError("no colon in a field") }
            let name = line[..<colon]
            require(!name.isEmpty && name.allSatisfy(isTokenOctet), "a field name that is no token")
            require(line.dropFirst(name.count + 1).first == 0x20, "no space behind a colon")
            answer.fields.append(
                (
                    String(decoding: name, as: UTF8.self),
                    String(decoding: line[(colon + 2)...], as: UTF8.self)
                ))
        }
    }

    /// Up to CRLF, without control characters (RFC 9110 §5.5).
    private mutating func line() -> ArraySlice<UInt8> {
        let start = at
        while at < octets.count, octets[at] != 0x0d {
            require(octets[at] >= 0x20 && octets[at] != 0x7f, "a control character in a head")
            at += 1
        }
        require(at + 1 < octets.count && octets[at + 1] == 0x0a, "a line without an end")
        defer { at += 2 }
        return octets[start..<at]
    }

    private func isTokenOctet(_ octet: UInt8) -> Bool {
        switch octet {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(octet)
        }
    }
}
