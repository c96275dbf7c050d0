/// One field of an answer; what would end its line is sent as a space.
package struct ResponseField: Sendable {
    package var name: StaticString
    package var value: String

    package init(_ name: StaticString, _ value: String) {
        self.name = name
        self.value = value
    }
}
