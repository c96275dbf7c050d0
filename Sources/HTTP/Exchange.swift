/// One request and its answer, for whoever counts them.
package struct Exchange: Sendable, Hashable {
    /// `unknown` as well where the request could not be read.
    package var method: Method
    package var status: Status
    /// Octets of content sent.
    package var contentLength: Int
    /// What was asked for, as the responder numbers it; 0 where it knows nothing of it.
    package var label: UInt8

    package init(method: Method, status: Status, contentLength: Int, label: UInt8 = 0) {
        self.method = method
        self.status = status
        self.contentLength = contentLength
        self.label = label
    }
}
