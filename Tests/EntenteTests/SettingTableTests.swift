import Testing

@testable import entente

/// What holds of every setting, whichever it is.
@Suite struct SettingTableTests {
    private func refusal(_ environment: [String: String]) -> CommandFailure? {
        #expect(throws: CommandFailure.self) { try Settings([], environment: environment) }
    }

    @Test func `No two settings share a name`() {
        let names = Settings.table.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(Settings.table.allSatisfy { $0.variable.hasPrefix("ENTENTE_") })
    }

    @Test func `A default is legal and is what holds`() {
        for row in Settings.table { #expect(row.expectation(insteadOf: row.fallbackText) == nil) }
    }

    @Test func `A flag reaches its setting`() throws {
        for row in Settings.table {
            let serve = try Serve.parse([row.flag, row.fallbackText])
            #expect(serve.given == [GivenSetting(name: row.name, text: row.fallbackText)])
        }
    }

    @Test func `A variable reaches its setting, a flag beats it`() throws {
        for row in Settings.table {
            let environment = [row.variable: row.fallbackText]
            let variable = try Settings([], environment: environment)
            #expect(variable.source(of: row) == row.variable)
            let given = GivenSetting(name: row.name, text: row.fallbackText)
            let both = try Settings([given], environment: environment)
            #expect(both.source(of: row) == row.flag)
            #expect(try Settings([], environment: [:]).source(of: row) == nil)
        }
    }

    @Test func `The ends of a span are legal, what lies beyond is not`() throws {
        try expectBounds(.maxHead, below: "1023", above: "1048577")
        try expectBounds(.maxTarget, below: "255", above: "1048577")
        try expectBounds(.maxBody, below: nil, above: "1073741825")
        try expectBounds(.maxTrailer, below: "63", above: "1048577")
        try expectBounds(.maxOutput, below: "4095", above: "67108865")
        try expectBounds(.loops, below: nil, above: "257")
        for setting in [
            Setting.maxFields, .maxConnections, .maxConnectionsPerAddress,
            .maxRequestsPerConnection, .maxPipelined, .maxStreams,
        ] {
            try expectBounds(setting, below: "0", above: "1000000001")
        }
        for setting in [Setting.headTimeout, .bodyTimeout, .idleTimeout, .writeTimeout] {
            try expectBounds(setting, below: "99ms", above: "3600001ms")
        }
        try expectBounds(.lingerTimeout, below: nil, above: "60001ms")
        try expectBounds(.stopTimeout, below: nil, above: "3600001ms")
    }

    private func expectBounds<Value>(
        _ setting: Setting<Value>, below: String?, above: String
    ) throws {
        let bounds = try #require(setting.bounds)
        for value in [bounds.lowerBound, bounds.upperBound] {
            #expect(setting.expectation(insteadOf: value.written) == nil)
            #expect(Value(written: value.written) == value)
        }
        for text in [below, above].compactMap(\.self) {
            let message = "\(setting.variable) is \"\(text)\", where "
            let failure = refusal([setting.variable: text])
            #expect(failure?.status == .usage)
            #expect(failure?.messages.count == 1)
            #expect(failure?.messages.first?.hasPrefix(message) == true)
            #expect(failure?.messages.first?.contains(bounds.upperBound.written) == true)
            #expect(throws: (any Error).self) { try Serve.parse([setting.flag, text]) }
        }
    }

    @Test func `A bad value is told with what is expected in its place`() {
        #expect(
            refusal(["ENTENTE_MAX_HEAD": "32k", "ENTENTE_IDLE_TIMEOUT": "10"])
                == CommandFailure(
                    .usage,
                    [
                        "ENTENTE_MAX_HEAD is \"32k\", where a size from 1KiB to 1MiB is expected.",
                        "ENTENTE_IDLE_TIMEOUT is \"10\", "
                            + "where a duration from 100ms to 60m is expected.",
                    ]))
        #expect(
            refusal(["ENTENTE_MAX_FIELDS": ""])?.messages == [
                "ENTENTE_MAX_FIELDS is \"\", where a number from 1 to 10000 is expected."
            ])
    }

    @Test func `The help tells each flag with its default and what lies beyond`() {
        // The lines are wrapped to the width of the terminal.
        let words = Serve.helpMessage().split(whereSeparator: \.isWhitespace)
        let help = words.joined(separator: " ")
        for row in Settings.table {
            #expect(help.contains("\(row.flag) <\(row.placeholder)> \(row.meaning) (default: "))
            #expect(help.contains("(default: \(row.fallbackText)\(row.excess == nil ? ")" : ";")"))
            if let excess = row.excess { #expect(help.contains("beyond: \(excess))")) }
        }
        for title in ["SERVICE:", "LIMITS:", "TIME LIMITS:"] { #expect(help.contains(title)) }
    }
}
