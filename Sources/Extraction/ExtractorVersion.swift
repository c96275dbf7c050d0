/// Stands in every statement: it changes whenever the same text may give other statements.
package enum ExtractorVersion {
    package static let current = "0.4.0"
}
