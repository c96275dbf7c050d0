/// What is to be sent back, without framing: the connection adds `Date`, `Content-Length` or the
/// chunked coding, `Connection`, and leaves the content out for HEAD, 204 and 304.
package struct Response: Sendable {
    package var status: Status
    /// In the order in which they are sent; names in their usual spelling (`Content-Type`).
    package var fields: [ResponseField]
    package var content: Content
    /// Sent before `fields`: what many answers have in common, made once.
    package var block: FieldBlock?

    package init(status: Status, fields: [ResponseField] = [], content: Content = .none) {
        self.status = status
        self.fields = fields
        self.content = content
        block = nil
    }

    package enum Content: Sendable {
        case none
        case bytes([UInt8])
        /// Joined in order: slices of preserialised records and the punctuation between them.
        case slices([ArraySlice<UInt8>])

        package var count: Int {
            switch self {
            case .none: 0
            case .bytes(let bytes): bytes.count
            case .slices(let slices): slices.reduce(0) { $0 + $1.count }
            }
        }
    }
}

package struct ResponseField: Sendable {
    package var name: StaticString
    package var value: String

    package init(_ name: StaticString, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// RFC 9110 §15.
package struct Status: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }
}
