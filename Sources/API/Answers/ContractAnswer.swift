extension Answer {
    /// The contract of this interface, as it stands in the repository.
    static func contract() -> Answer {
        Answer(canonical: CanonicalQuery(path: "/openapi.yaml")) {
            Representation(.bytes(PackageResources.openapi_yaml))
        }
    }
}
