/// Why a file of a snapshot is not served.
package struct SnapshotFileProblem: Error, Hashable, Sendable {
    /// `it ends too soon`
    package var reason: String

    init(_ reason: String) { self.reason = reason }

    /// What is read is not what was written.
    static let damaged = SnapshotFileProblem("it is damaged: a checksum is wrong")
    static let endsTooSoon = SnapshotFileProblem("it is damaged: it ends too soon")
}

/// Where the octets of a snapshot file come from.
package protocol SnapshotSource: Sendable {
    var octets: Int { get }

    /// Fills `target` with the octets from `offset` on; false where these cannot be read.
    func read(into target: UnsafeMutableRawBufferPointer, at offset: Int) -> Bool
}
