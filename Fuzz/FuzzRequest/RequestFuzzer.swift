internal import FuzzSupport
internal import HTTP

/// Any target and any fields at the service, over the snapshot of the tests.
///
/// The first line of an input is a method and a target, the lines behind it are field lines.
@main enum RequestFuzzer {
    static func main() {
        // What is shared by all inputs is made before the first one.
        let interview = Interview()
        Fuzzing.run { input in
            var lines = input.split(separator: 0x0a, omittingEmptySubsequences: false)
            let start = Array(lines.removeFirst())
            let request = Request(start: start, fields: lines.map { Array($0) })
            return interview.ask(request) ? .kept : .rejected
        }
    }
}

/// What a client says, line by line.
struct Request {
    /// A method, a space and a target.
    var start: [UInt8]
    var fields: [[UInt8]] = []

    /// As HTTP/1.1 has it.
    var octets: [UInt8] {
        start + Array(" HTTP/1.1\r\nHost: a\r\n".utf8)
            + fields.flatMap { $0 + Array("\r\n".utf8) } + Array("\r\n".utf8)
    }

    var method: String { String(decoding: start.prefix { $0 != 0x20 }, as: UTF8.self) }

    func with(method: String? = nil, target: String? = nil) -> Request {
        let rest = start.drop { $0 != 0x20 }.dropFirst()
        let method = method ?? self.method
        return Request(
            start: Array("\(method) ".utf8) + (target.map { Array($0.utf8) } ?? Array(rest)),
            fields: fields)
    }

    /// With that condition and no other.
    func with(condition: String) -> Request {
        var request = self
        request.fields.removeAll { $0.first.map { $0 | 0x20 } == UInt8(ascii: "i") }
        request.fields.append(Array(condition.utf8))
        return request
    }
}

/// An answer, easy to look into.
struct Reply {
    var status: Int
    var fields: [(name: String, value: String)]
    var content: [UInt8]

    init(_ response: Response) {
        status = Int(response.status.rawValue)
        fields = ((response.block?.fields ?? []) + response.fields).map { ("\($0.name)", $0.value) }
        content = response.content
    }

    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Status and fields as text.
    var head: String { "\(status) \(fields.map { "\($0.name): \($0.value)" })" }
}
