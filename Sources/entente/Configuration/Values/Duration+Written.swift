/// A span of time, as a person writes it: `500ms`, `10s`, `2m`.
extension Duration: SettingValue {
    static var placeholder: String { "duration" }

    init?(written text: String) {
        let units: Units = ["ms": 1, "s": 1_000, "m": 60_000]
        guard let milliseconds = quantity(text, in: units) else { return nil }
        self = .milliseconds(milliseconds)
    }

    var written: String {
        let milliseconds = Int(self / .milliseconds(1))
        // A minute is better known as sixty seconds.
        let units: Units =
            milliseconds < 120_000
            ? ["s": 1_000, "ms": 1] : ["m": 60_000, "s": 1_000, "ms": 1]
        return milliseconds == 0 ? "0s" : entente.written(milliseconds, in: units)
    }

    static func expectation(within bounds: ClosedRange<Duration>?) -> String {
        "a duration\(spelt(bounds))"
    }
}
