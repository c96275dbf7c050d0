import ArgumentParser

/// A TCP port, as a person writes it; 0 asks the system for a free one.
struct Port: Hashable {
    let number: UInt16

    init(_ number: UInt16) {
        self.number = number
    }

    /// Nil for what is not a decimal number from 0 to 65535.
    init?(_ text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = UInt16(text)
        else { return nil }
        self.number = number
    }
}

extension Port: ExpressibleByArgument {
    init?(argument: String) {
        self.init(argument)
    }
}

extension Port: CustomStringConvertible {
    var description: String { String(number) }
}
