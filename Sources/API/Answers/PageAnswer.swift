extension Answer {
    /// The page for people, its style or its script; all embedded.
    static func page(_ mediaType: MediaType, path: String) -> Answer {
        Answer(canonical: CanonicalQuery(path: path)) {
            switch mediaType {
            case .css: Content(PackageResources.docs_css)
            case .javaScript: Content(PackageResources.docs_js)
            default: Content(PackageResources.docs_html)
            }
        }
    }
}
