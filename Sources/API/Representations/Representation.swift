import Compression

/// What a resource is at the moment, as it is sent: made once, coded once for each coding that is
/// asked for. Belongs to one event loop.
final class Representation {
    let mediaType: MediaType
    /// As it is, which is what most requests ask for.
    let identity: Variant
    var template: String { draft.template }
    var label: UInt8 { draft.label }
    /// The media types among which a client may choose.
    var offered: [MediaType] { draft.offered }
    private let draft: Variant.Draft
    private var coded: [3 of Coded] = .init(repeating: .unasked)

    private enum Coded {
        case unasked
        case underWay(PendingEncoding)
        case made(Variant)
        /// No smaller than the content as it is.
        case useless
    }

    /// Shorter content gains nothing: it leaves in one packet either way.
    private static let codedFrom = 512
    /// Coding more than this would keep the other connections of the loop waiting for milliseconds.
    private static let codedAtOnce = 64 * 1_024

    init(_ draft: Variant.Draft, _ content: [UInt8]) {
        self.draft = draft
        mediaType = draft.mediaType
        identity = Variant(draft, .identity, content)
    }

    /// Octets that it may come to take: its content, and the codings of it, which together are rarely
    /// as much again.
    var size: Int { 2 * identity.content.count + Self.overhead }

    /// About what objects and fields take.
    private static let overhead = 4_096

    /// The variant that a client wants; nil where it takes none.
    func variant(for preferences: CodingPreferences, _ queue: EncodingQueue) -> Variant? {
        guard let best = preferences.best else { return nil }
        guard best != .identity else { return identity }
        let takesIdentity = preferences.weight(of: .identity) > 0
        if takesIdentity, identity.content.count < Self.codedFrom { return identity }
        if let variant = variant(best, isUrgent: !takesIdentity, queue) { return variant }
        return takesIdentity ? identity : nil
    }

    /// The variant in a coding; nil where there is none, or none yet.
    private func variant(
        _ coding: ContentCoding, isUrgent: Bool, _ queue: EncodingQueue
    ) -> Variant? {
        guard let encoding = coding.encoding else { return identity }
        let index = coding.rawValue
        switch coded[index] {
        case .made(let variant): return variant
        case .useless where !isUrgent: return nil
        case .underWay(let pending) where !isUrgent:
            guard case .finished(let content) = pending.state else { return nil }
            return keep(content, coding, at: index)
        case .unasked where !isUrgent && identity.content.count > Self.codedAtOnce:
            if let pending = queue.encode(identity.content, as: encoding) {
                coded[index] = .underWay(pending)
            }
            return nil
        case .unasked:
            return keep(encoding.encode(identity.content), coding, at: index, isUrgent: isUrgent)
        case .useless, .underWay:
            // Asked for by one who takes nothing else.
            return encoding.encode(identity.content).map { Variant(draft, coding, $0) }
        }
    }

    private func keep(
        _ content: [UInt8]?, _ coding: ContentCoding, at index: Int, isUrgent: Bool = false
    ) -> Variant? {
        guard let content else {
            coded[index] = .useless
            return nil
        }
        let variant = Variant(draft, coding, content)
        let isSmaller = content.count < identity.content.count
        coded[index] = isSmaller ? .made(variant) : .useless
        return isSmaller || isUrgent ? variant : nil
    }
}
