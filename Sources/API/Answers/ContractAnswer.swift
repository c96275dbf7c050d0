extension Answer {
    /// The contract of this interface as it stands in the repository, or as JSON.
    static func contract(_ mediaType: MediaType, json: [UInt8]) -> Answer {
        guard mediaType == .yaml else {
            return Answer(canonical: CanonicalQuery(path: "/openapi.json")) {
                Content(json: json)
            }
        }
        return Answer(canonical: CanonicalQuery(path: "/openapi.yaml")) {
            Content(Contract.yaml)
        }
    }
}

/// The contract that is built in.
package enum Contract {
    /// `openapi.yaml` of the repository.
    package static var yaml: [UInt8] { PackageResources.openapi_yaml }
}
