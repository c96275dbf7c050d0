/// One request and its answer, for whoever counts them.
package struct Exchange: Sendable, Hashable {
    /// `unknown` as well where the request could not be read.
    package var method: Method
    package var status: Status
    /// Octets of content sent.
    package var contentLength: Int

    package init(method: Method, status: Status, contentLength: Int) {
        self.method = method
        self.status = status
        self.contentLength = contentLength
    }
}
