/// The codings of content (RFC 9110 §8.4.1). Every representation is served as it is.
enum ContentCoding: String, CaseIterable {
    /// "Reserved … as a synonym for 'no encoding'" (§12.5.3).
    case identity

    /// Whether an `Accept-Encoding` field with this value takes the coding.
    ///
    /// RFC 9110 §12.5.3: "If the representation has no content coding, then it is acceptable by
    /// default unless specifically excluded by the Accept-Encoding header field stating either
    /// 'identity;q=0' or '*;q=0' without a more specific entry for 'identity'." An element that
    /// breaks the grammar is passed over.
    func isAccepted(by acceptEncoding: String) -> Bool {
        var isTaken = true
        for element in acceptEncoding.split(separator: ",") {
            let parts = element.split(separator: ";", omittingEmptySubsequences: false)
                .map { $0.trimmed.lowercased() }
            guard let coding = parts.first, let weight = Weight(of: parts.dropFirst()) else {
                continue
            }
            if coding == rawValue { return weight.isTaken }
            if coding == "*" { isTaken = weight.isTaken }
        }
        return isTaken
    }
}
