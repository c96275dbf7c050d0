/// A name of up to fifteen octets as two numbers, so that comparing names is comparing numbers.
struct ShortName: Equatable, Sendable {
    private var low: UInt64 = 0
    /// Its highest octet is the number of octets.
    private var high: UInt64

    /// Nil for what is longer.
    @inline(__always)
    init?(_ octets: Span<UInt8>) {
        guard octets.count <= Self.longest else { return nil }
        high = UInt64(octets.count) << 56
        for at in octets.indices {
            let octet = UInt64(octets[at])
            if at < 8 {
                low |= octet << UInt64(at * 8)
            } else {
                high |= octet << UInt64(at * 8 - 64)
            }
        }
    }

    private static let longest = 15

    /// Some number below `bound`, a power of two.
    func place(below bound: Int) -> Int {
        Int(truncatingIfNeeded: ((low ^ high) &* 0x9E37_79B9_7F4A_7C15) >> 40) & (bound - 1)
    }
}

/// The cases of an enumeration, no more than 64, by their names.
struct ShortNames<Value: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
    /// Each at the place that its name gives, or at the next one that is free.
    private var places: [(name: ShortName, value: Value)?]

    private static var count: Int { 128 }

    init(of type: Value.Type) {
        places = [(name: ShortName, value: Value)?](repeating: nil, count: Self.count)
        for value in type.allCases {
            guard let name = ShortName(value.rawValue.utf8.span) else { continue }
            var place = name.place(below: Self.count)
            while places[place] != nil { place = (place + 1) % Self.count }
            places[place] = (name, value)
        }
    }

    /// The case named so; nil where there is none, or its name is no short one.
    func value(of octets: Span<UInt8>) -> Value? {
        guard let name = ShortName(octets) else { return nil }
        var place = name.place(below: Self.count)
        while let known = places[place] {
            if known.name == name { return known.value }
            place = (place + 1) % Self.count
        }
        return nil
    }
}
