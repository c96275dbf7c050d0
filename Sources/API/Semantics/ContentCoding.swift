import Compression
import HTTP

/// The codings in which content is served (RFC 9110 §8.4.1), the smallest first: among those that a
/// client likes as much as each other the first one is taken.
enum ContentCoding: Int, CaseIterable {
    case brotli, zstandard, gzip
    /// "Reserved … as a synonym for 'no encoding'" (§12.5.3).
    case identity

    /// As it is registered, in small letters.
    var name: String {
        switch self {
        case .brotli: "br"
        case .zstandard: "zstd"
        case .gzip: "gzip"
        case .identity: "identity"
        }
    }

    /// Who makes it; nil where there is nothing to make.
    var encoding: Encoding? {
        switch self {
        case .brotli: .brotli
        case .zstandard: .zstandard
        case .gzip: .gzip
        case .identity: nil
        }
    }
}

/// What the `Accept-Encoding` fields of a request say of each coding (RFC 9110 §12.5.3).
struct CodingPreferences {
    /// By raw value; nil where nothing is said.
    private var weights: [4 of Int?] = .init(repeating: nil)
    private var others: Int?

    init(_ head: borrowing RequestHead, in bytes: Span<UInt8>) {
        var index = 0
        while let value = head.next(.acceptEncoding, from: &index) {
            var members = ListMembers(value)
            while let member = members.next(in: bytes) {
                // A member that breaks the grammar is passed over.
                guard let preference = WeightedMember(member, in: bytes) else { continue }
                note(preference, in: bytes)
            }
        }
    }

    private mutating func note(_ preference: WeightedMember, in bytes: Span<UInt8>) {
        if bytes.spells("*", at: preference.name) {
            others = preference.weight
        } else if bytes.spells("x-gzip", at: preference.name) {
            // §8.4.1.3: "A recipient SHOULD consider 'x-gzip' to be equivalent to 'gzip'."
            weights[ContentCoding.gzip.rawValue] = preference.weight
        } else {
            for coding in ContentCoding.allCases
            where bytes.spells(coding.name, at: preference.name) {
                weights[coding.rawValue] = preference.weight
            }
        }
    }

    /// How much a coding is wanted, in thousandths; 0 where it must not be sent.
    ///
    /// "If the representation has no content coding, then it is acceptable by default unless
    /// specifically excluded": the least that is acceptable.
    func weight(of coding: ContentCoding) -> Int {
        weights[coding.rawValue] ?? others ?? (coding == .identity ? 1 : 0)
    }

    /// The most wanted of the acceptable codings; nil where none is acceptable.
    ///
    /// Of those that are wanted alike, one that is named goes before one that `*` stands for; and who
    /// takes any coding at all is most sure to be able to undo gzip.
    var best: ContentCoding? {
        var best: ContentCoding?
        var most = 0
        for coding in ContentCoding.allCases {
            let isNamed = weights[coding.rawValue] != nil
            let rank = 2 * weight(of: coding) + (isNamed ? 1 : 0)
            if weight(of: coding) > 0, rank > most { (best, most) = (coding, rank) }
        }
        guard let best, weights[best.rawValue] == nil, weight(of: .gzip) == weight(of: best) else {
            return best
        }
        return .gzip
    }
}
