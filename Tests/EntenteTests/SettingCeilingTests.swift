import Testing

@testable import entente

/// Settings that say something of each other.
@Suite struct SettingCeilingTests {
    private func settings(_ environment: [String: String]) throws -> Settings {
        try Settings([], environment: environment)
    }

    private func messages(
        _ environment: [String: String], _ flags: GivenSetting...
    ) -> [String]? {
        #expect(throws: CommandFailure.self) { try Settings(flags, environment: environment) }?
            .messages
    }

    @Test func `A target cannot be longer than the head that it stands in`() {
        #expect(
            messages(["ENTENTE_MAX_HEAD": "4KiB", "ENTENTE_MAX_TARGET": "4097"])
                == ["ENTENTE_MAX_TARGET is 4097, more than ENTENTE_MAX_HEAD, which is 4KiB."])
        #expect(
            messages([:], GivenSetting(name: "max-target", text: "64KiB"))
                == ["--max-target is 64KiB, more than --max-head, which is 32KiB by default."])
    }

    @Test func `What contradicts itself is a usage error, and all of it is told`() {
        #expect(
            messages([
                "ENTENTE_MAX_CONNECTIONS": "10", "ENTENTE_MAX_CONNECTIONS_PER_ADDRESS": "11",
                "ENTENTE_MAX_REQUESTS_PER_CONNECTION": "5", "ENTENTE_MAX_PIPELINED": "6",
            ])?.count == 2)
        let failure = #expect(throws: CommandFailure.self) {
            try settings(["ENTENTE_MAX_TARGET": "1MiB"])
        }
        #expect(failure?.status == .usage)
    }

    @Test func `As much as the ceiling is no contradiction`() throws {
        let equal = try settings(["ENTENTE_MAX_HEAD": "1MiB", "ENTENTE_MAX_TARGET": "1024KiB"])
        #expect(equal[.maxTarget] == .mebi(1))
    }

    @Test func `A default that nobody asked for gives way`() throws {
        let small = try settings([
            "ENTENTE_MAX_HEAD": "2KiB", "ENTENTE_MAX_CONNECTIONS": "10",
            "ENTENTE_MAX_REQUESTS_PER_CONNECTION": "5",
        ])
        #expect(small[.maxTarget] == .kibi(2))
        #expect(small[.maxConnectionsPerAddress] == 10)
        #expect(small[.maxPipelined] == 5)
        #expect(small.source(of: Setting.maxTarget) == nil)
        let large = try settings(["ENTENTE_MAX_HEAD": "1MiB"])
        #expect(large[.maxTarget] == .kibi(8))
    }
}
