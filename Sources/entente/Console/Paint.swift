/// Colours for a terminal, and none for anything else.
struct Paint: Sendable {
    var isOn: Bool

    /// `NO_COLOR` (no-color.org) switches colours off.
    init(for console: Console, environment: [String: String]) {
        isOn = console.isTerminal && environment["NO_COLOR", default: ""].isEmpty
    }

    init(isOn: Bool) {
        self.isOn = isOn
    }

    func bold(_ text: String) -> String { styled(text, "1") }
    func faint(_ text: String) -> String { styled(text, "2") }
    func red(_ text: String) -> String { styled(text, "31") }
    func green(_ text: String) -> String { styled(text, "32") }
    func yellow(_ text: String) -> String { styled(text, "33") }
    func cyan(_ text: String) -> String { styled(text, "36") }

    /// ECMA-48 §8.3.117, "select graphic rendition".
    private func styled(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
