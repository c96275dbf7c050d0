/// A TCP port, as a person writes it; 0 asks the system for a free one.
struct Port: Hashable {
    let number: UInt16

    init(_ number: UInt16) {
        self.number = number
    }

    /// Nil for what is not a decimal number from 0 to 65535.
    init?(_ text: String) {
        guard let number = quantity(text, in: ["": 1]).flatMap(UInt16.init(exactly:))
        else { return nil }
        self.number = number
    }
}

extension Port: SettingValue {
    static var placeholder: String { "port" }

    init?(written text: String) { self.init(text) }

    var written: String { String(number) }

    static func expectation(within bounds: ClosedRange<Port>?) -> String {
        "a port" + spelt(bounds)
    }

    static func < (left: Port, right: Port) -> Bool { left.number < right.number }
}

extension Port: CustomStringConvertible {
    var description: String { written }
}
