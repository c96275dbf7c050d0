extension Answer {
    /// How well the articles are read: what `entente evaluate Tests/Evaluation` found, as it was built in.
    static func quality() -> Answer {
        Answer(canonical: CanonicalQuery(path: "/quality")) {
            Content(PackageResources.quality_json)
        }
    }
}
