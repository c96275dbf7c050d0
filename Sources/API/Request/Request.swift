import HTTP

/// What of a request decides its answer, copied out of the connection's buffer.
struct Request {
    var method: HTTP.Method
    /// Still percent-encoded.
    var path: ArraySlice<UInt8>
    /// Without its question mark, still percent-encoded; empty where there is none.
    var query: ArraySlice<UInt8>
    /// All `Accept` fields as one list (RFC 9110 §5.3); nil without one.
    var accept: String?
    /// All `Accept-Encoding` fields as one list; nil without one.
    var acceptEncoding: String?
    var preconditions: Preconditions

    init(copying head: borrowing RequestHead, in bytes: Span<UInt8>) {
        method = head.method
        path = bytes.copy(head.path)
        query = head.query.map { bytes.copy($0) } ?? []
        var lists: [FieldName: String] = [:]
        for line in head.fields where Self.names.contains(line.name) {
            let value = String(decoding: bytes.copy(line.value), as: UTF8.self)
            lists[line.name] = lists[line.name].map { $0 + ", " + value } ?? value
        }
        (accept, acceptEncoding) = (lists[.accept], lists[.acceptEncoding])
        preconditions = Preconditions(
            ifMatch: lists[.ifMatch], ifUnmodifiedSince: lists[.ifUnmodifiedSince],
            ifNoneMatch: lists[.ifNoneMatch], ifModifiedSince: lists[.ifModifiedSince])
    }

    private static let names: Set<FieldName> = [
        .accept, .acceptEncoding, .ifMatch, .ifUnmodifiedSince, .ifNoneMatch, .ifModifiedSince,
    ]
}

extension Span<UInt8> {
    fileprivate func copy(_ range: Range<Int>) -> ArraySlice<UInt8> {
        var copy: [UInt8] = []
        copy.reserveCapacity(range.count)
        for index in range { copy.append(self[index]) }
        return copy[...]
    }
}
