import HTTP

/// A representation in one coding, with everything that an answer needs.
final class Variant {
    /// Nil where the representation changes by itself.
    let validators: Validators?
    /// Of 200, with the content.
    let fields: FieldBlock
    private let notModified: [ResponseField]
    private let policy: FieldPolicy
    let label: UInt8
    /// Of 304.
    private(set) lazy var notModifiedFields = FieldBlock(
        notModified, and: policy.everywhere)

    var content: [UInt8] { fields.content ?? [] }

    /// - Parameters:
    ///   - draft: what all variants of the representation share.
    ///   - content: in the coding.
    init(_ draft: Draft, _ coding: ContentCoding, _ content: [UInt8]) {
        policy = draft.policy
        var fields: [ResponseField] = []
        if let tag = draft.entityTag {
            // RFC 9110 §8.8.3.3: codings differ in bytes, so strong tags differ.
            let tag = coding == .identity ? "\"\(tag)\"" : "\"\(tag)-\(coding.name)\""
            validators = Validators(entityTag: Array(tag.utf8), modified: draft.modified)
            fields = [draft.policy.stable, ResponseField("ETag", tag)]
            if let date = draft.lastModified {
                fields.append(ResponseField("Last-Modified", date))
            }
        } else {
            validators = nil
            fields = [FieldPolicy.transient]
        }
        notModified = fields
        fields.append(ResponseField("Content-Type", draft.mediaType.contentType))
        if coding != .identity { fields.append(ResponseField("Content-Encoding", coding.name)) }
        if let next = draft.next { fields.append(ResponseField("Link", "<\(next)>; rel=\"next\"")) }
        self.fields = FieldBlock(
            fields, and: draft.mediaType == .html ? draft.policy.onPage : draft.policy.everywhere,
            content: content)
        label = draft.label
    }

    /// What a representation is, apart from its content.
    struct Draft {
        /// Of the route that it is found by, for messages.
        var template = "/"
        /// The same as a number, for whoever counts.
        var label: UInt8 = 0
        var mediaType: MediaType
        /// All that the route offers, the one that is sent unasked first.
        var offered: [MediaType] = [.json]
        /// Without quotation marks and coding; nil for what changes by itself.
        var entityTag: String?
        /// Seconds since 1970-01-01 UTC, and the same as a date.
        var modified: Int?
        var lastModified: String?
        var policy = FieldPolicy.open
        /// The target of the next page.
        var next: String?
    }
}
