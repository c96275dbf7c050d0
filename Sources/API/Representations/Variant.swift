import HTTP

/// A representation in one coding, with everything that an answer needs.
final class Variant {
    /// Nil where the representation changes by itself.
    let validators: Validators?
    /// Of 200, with the content.
    let fields: FieldBlock
    private let tag: String?
    private let draft: Draft
    var label: UInt8 { draft.label }
    /// Of 304.
    private(set) lazy var notModifiedFields = {
        var parts: [FieldBlock.Part] = [.block(draft.policy.stable)]
        if let tag { parts.append(.field("ETag", tag)) }
        if let date = draft.lastModified { parts.append(.field("Last-Modified", date)) }
        return FieldBlock(parts: parts + [.block(draft.policy.everywhere)])
    }()

    var content: [UInt8] { fields.content ?? [] }

    /// - Parameters:
    ///   - draft: what all variants of the representation share.
    ///   - content: in the coding.
    init(_ draft: Draft, _ coding: ContentCoding, _ content: [UInt8]) {
        self.draft = draft
        var parts: [FieldBlock.Part] = []
        parts.reserveCapacity(6)
        if let tag = draft.entityTag {
            let quoted = Self.quoted(tag, coding)
            let text = String(decoding: quoted, as: UTF8.self)
            validators = Validators(entityTag: quoted, modified: draft.modified)
            self.tag = text
            parts.append(.block(draft.policy.stable))
            parts.append(.field("ETag", text))
            parts.append(
                .block(draft.described ?? Self.described(draft.mediaType, draft.lastModified)))
        } else {
            (validators, tag) = (nil, nil)
            parts.append(.field(FieldPolicy.transient))
            parts.append(.field("Content-Type", draft.mediaType.contentType))
        }
        if coding != .identity { parts.append(.field("Content-Encoding", coding.name)) }
        if let next = draft.next { parts.append(.field("Link", "<\(next)>; rel=\"next\"")) }
        let policy = draft.policy
        parts.append(.block(draft.mediaType == .html ? policy.onPage : policy.everywhere))
        fields = FieldBlock(parts: parts, content: content)
    }

    /// RFC 9110 §8.8.3.3: codings differ in bytes, so strong tags differ.
    private static func quoted(_ tag: String, _ coding: ContentCoding) -> [UInt8] {
        var quoted: [UInt8] = []
        quoted.reserveCapacity(48)
        quoted.append(UInt8(ascii: "\""))
        quoted.append(contentsOf: tag.utf8)
        if coding != .identity {
            quoted.append(UInt8(ascii: "-"))
            quoted.append(contentsOf: coding.name.utf8)
        }
        quoted.append(UInt8(ascii: "\""))
        return quoted
    }

    /// What all representations of a media type say of themselves.
    static func described(_ mediaType: MediaType, _ lastModified: String?) -> FieldBlock {
        let type = FieldBlock.Part.field("Content-Type", mediaType.contentType)
        guard let lastModified else { return FieldBlock(parts: [type]) }
        return FieldBlock(parts: [.field("Last-Modified", lastModified), type])
    }

    /// What a representation is, apart from its content; all its variants share it.
    final class Draft {
        /// Of the route that it is found by, for messages.
        let template: String
        /// The same as a number, for whoever counts.
        let label: UInt8
        let mediaType: MediaType
        /// All that the route offers, the one that is sent unasked first.
        let offered: [MediaType]
        /// Without quotation marks and coding; nil for what changes by itself.
        let entityTag: String?
        /// Seconds since 1970-01-01 UTC, and the same as a date.
        let modified: Int?
        let lastModified: String?
        /// The media type and that date as fields, made before.
        let described: FieldBlock?
        let policy: FieldPolicy
        /// The target of the next page.
        let next: String?

        init(
            template: String = "/", label: UInt8 = 0, mediaType: MediaType,
            offered: [MediaType] = [.json], entityTag: String?, modified: Int?,
            lastModified: String? = nil, described: FieldBlock? = nil,
            policy: FieldPolicy = .open, next: String?
        ) {
            (self.template, self.label) = (template, label)
            (self.mediaType, self.offered) = (mediaType, offered)
            (self.entityTag, self.modified, self.lastModified) = (entityTag, modified, lastModified)
            (self.described, self.policy, self.next) = (described, policy, next)
        }
    }
}
