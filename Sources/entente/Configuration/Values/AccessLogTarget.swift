/// Where the access log goes.
enum AccessLogTarget: String, CaseIterable {
    case off, stdout, stderr
}

extension AccessLogTarget: SettingValue {
    static var placeholder: String { "where" }

    init?(written text: String) { self.init(rawValue: text) }

    var written: String { rawValue }

    static func expectation(within bounds: ClosedRange<AccessLogTarget>?) -> String {
        "one of \(allCases.map(\.rawValue).joined(separator: ", "))"
    }

    static func < (left: AccessLogTarget, right: AccessLogTarget) -> Bool {
        left.rawValue < right.rawValue
    }
}
