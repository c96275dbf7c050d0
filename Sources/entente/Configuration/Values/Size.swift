/// An amount of octets, as a person writes it: `32768`, `32KiB`, `1MiB`.
struct Size: Hashable {
    let octets: Int

    init(_ octets: Int) { self.octets = octets }

    static func kibi(_ number: Int) -> Size { Size(number << 10) }
    static func mebi(_ number: Int) -> Size { Size(number << 20) }
    static func gibi(_ number: Int) -> Size { Size(number << 30) }

    private static let units: Units = ["GiB": 1 << 30, "MiB": 1 << 20, "KiB": 1 << 10, "": 1]
}

extension Size: SettingValue {
    static var placeholder: String { "size" }

    init?(written text: String) {
        guard let octets = quantity(text, in: Self.units) else { return nil }
        self.octets = octets
    }

    var written: String { entente.written(octets, in: Self.units) }

    static func expectation(within bounds: ClosedRange<Size>?) -> String {
        "a size\(spelt(bounds))"
    }

    static func < (left: Size, right: Size) -> Bool { left.octets < right.octets }
}
