/// The octets in front of an input that say how the rest is used. What is missing is 0.
package struct Choices {
    private var octets: ArraySlice<UInt8>

    package init(_ octets: some Sequence<UInt8>) {
        self.octets = Array(octets)[...]
    }

    package var isEmpty: Bool { octets.isEmpty }

    package mutating func octet() -> UInt8 { octets.popFirst() ?? 0 }

    package mutating func flag() -> Bool { octet() & 1 == 1 }

    /// A number below `bound`.
    package mutating func number(below bound: Int) -> Int { Int(octet()) % bound }

    package mutating func one<Element>(of elements: [Element]) -> Element {
        elements[number(below: elements.count)]
    }

    /// Up to `count` octets as they are.
    package mutating func octets(_ count: Int) -> [UInt8] {
        defer { octets = octets.dropFirst(count) }
        return Array(octets.prefix(count))
    }

    /// All that is left.
    package mutating func rest() -> [UInt8] { octets(octets.count) }
}

/// How an input comes: in pieces of up to so many octets, as a seed has it (xorshift32).
package struct Pieces: Sequence, IteratorProtocol {
    private let input: [UInt8]
    private let longest: Int
    private var at = 0
    private var state: UInt32

    package init(_ input: [UInt8], longest: Int, seed: UInt8) {
        self.input = input
        self.longest = longest
        state = 0x9e37_79b9 ^ UInt32(seed) << 8
    }

    package mutating func next() -> [UInt8]? {
        guard at < input.count else { return nil }
        state ^= state << 13
        state ^= state >> 17
        state ^= state << 5
        let end = Swift.min(input.count, at + 1 + Int(state >> 8) % longest)
        defer { at = end }
        return Array(input[at..<end])
    }
}
