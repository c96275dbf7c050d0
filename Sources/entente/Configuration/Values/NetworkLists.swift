import Admission

/// Addresses and networks, as a person writes them: `10.0.0.0/8,::1`.
struct ProxyList: Hashable {
    let proxies: TrustedProxies
    let written: String

    static let none = ProxyList(proxies: .none, written: "")
}

extension ProxyList: SettingValue {
    static var placeholder: String { "networks" }

    init?(written text: String) {
        guard let proxies = TrustedProxies(text) else { return nil }
        self.init(proxies: proxies, written: text)
    }

    static func expectation(within bounds: ClosedRange<ProxyList>?) -> String {
        "a list of addresses and networks such as 10.0.0.0/8,::1"
    }

    static func < (left: ProxyList, right: ProxyList) -> Bool { left.written < right.written }
}

/// Origins of pages, as a person writes them: `https://example.org`, `*`, `none`.
struct OriginList: Hashable {
    let policy: OriginPolicy
    let written: String

    static let any = OriginList(policy: .any, written: "*")
}

extension OriginList: SettingValue {
    static var placeholder: String { "origins" }

    init?(written text: String) {
        guard let policy = OriginPolicy(text) else { return nil }
        self.init(policy: policy, written: text)
    }

    static func expectation(within bounds: ClosedRange<OriginList>?) -> String {
        "*, none, or a list of origins such as https://example.org"
    }

    static func < (left: OriginList, right: OriginList) -> Bool { left.written < right.written }
}
