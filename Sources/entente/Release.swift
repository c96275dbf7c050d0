/// Which program this is.
enum Release {
    /// Semantic versioning 2.0.0; `CHANGELOG.md` tells what changed.
    static let version = "0.1.0"
}
