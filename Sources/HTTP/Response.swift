/// What is to be sent back, without framing: the connection adds `Date`, `Content-Length` and what
/// its version of HTTP wants, and leaves the content out for HEAD, 204 and 304.
package struct Response: Sendable {
    package var status: Status
    /// What was asked for, as the responder numbers it (see `Exchange`).
    package var label: UInt8 = 0
    /// Sent before `fields`: what many answers have in common, made once.
    package var block: FieldBlock?
    /// In the order in which they are sent; names in their usual spelling (`Content-Type`).
    package var fields: [ResponseField]
    /// Where the block has none.
    private let made: [UInt8]

    package init(
        status: Status, label: UInt8 = 0, block: FieldBlock? = nil, fields: [ResponseField] = [],
        content: [UInt8] = []
    ) {
        self.status = status
        self.label = label
        self.block = block
        self.fields = fields
        made = content
    }

    /// Sent as it is; a large one is never copied on its way to an HTTP/1.1 client.
    package var content: [UInt8] { block?.content ?? made }
}
