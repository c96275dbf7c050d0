/// What a resource says to a request that is in order.
struct Answer {
    /// The key of the representation; nil for what changes by itself and is never stored.
    var canonical: CanonicalQuery?
    /// Makes the content; not called where it is remembered.
    var make: () -> Content
}

/// What is sent of a resource, before any coding.
struct Content {
    var octets: [UInt8]
    /// The target of the next page (RFC 8288, rel="next").
    var next: String?

    init(_ octets: [UInt8], next: String? = nil) {
        self.octets = octets
        self.next = next
    }

    /// A document of its own, with a line end for those who read it in a terminal.
    init(json: [UInt8]) {
        self.init(json + [0x0A])
    }
}
