import Admission

/// What a text of a setting means; nil where it means nothing.
protocol Meaning: Hashable, Sendable {
    init?(_ text: String)

    static var placeholder: String { get }
    /// What should stand where something else does.
    static var expectation: String { get }
}

/// A meaning beside the text that a person wrote for it.
struct Meant<Value: Meaning>: SettingValue {
    let value: Value
    let written: String

    init(_ value: Value, written: String) {
        (self.value, self.written) = (value, written)
    }

    init?(written text: String) {
        guard let value = Value(text) else { return nil }
        self.init(value, written: text)
    }

    static var placeholder: String { Value.placeholder }

    static func expectation(within bounds: ClosedRange<Meant>?) -> String { Value.expectation }

    static func < (left: Meant, right: Meant) -> Bool { left.written < right.written }
}

extension TrustedProxies: Meaning {
    static var placeholder: String { "networks" }
    static var expectation: String { "a list of addresses and networks such as 10.0.0.0/8,::1" }
}

extension OriginPolicy: Meaning {
    static var placeholder: String { "origins" }
    static var expectation: String { "*, none, or a list of origins such as https://example.org" }
}
