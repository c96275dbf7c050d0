/// Something that is done or not.
enum Switch: String, CaseIterable {
    case on, off
}

extension Switch: SettingValue {
    static var placeholder: String { "on|off" }

    init?(written text: String) { self.init(rawValue: text) }

    var written: String { rawValue }

    static func expectation(within bounds: ClosedRange<Switch>?) -> String { "on or off" }

    static func < (left: Switch, right: Switch) -> Bool { left.rawValue < right.rawValue }
}
