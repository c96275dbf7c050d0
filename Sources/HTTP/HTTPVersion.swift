/// The versions that are told apart; a higher minor version counts as 1.1.
package enum HTTPVersion: UInt8, Sendable {
    case http10, http11
}
