import Testing

@testable import entente

@Suite struct SettingsTests {
    private func settings(
        _ flags: [String: String] = [:], in environment: [String: String] = [:]
    ) throws(CommandFailure) -> Settings {
        let given = flags.map { GivenSetting(name: $0.key, text: $0.value) }
        return try Settings(given, environment: environment)
    }

    private func refusal(_ environment: [String: String]) -> CommandFailure? {
        do throws(CommandFailure) {
            _ = try settings(in: environment)
            return nil
        } catch {
            return error
        }
    }

    @Test func `Without a word, seeds are served on this machine alone`() throws {
        let settings = try settings()
        #expect(settings[.seeds] == "seeds")
        #expect(settings[.host] == "127.0.0.1")
        #expect(settings[.port] == Port(8080))
        #expect(settings[.logLevel] == .info)
    }

    @Test func `A flag beats a variable, ENTENTE_PORT beats PORT, PORT beats the default`() throws {
        let both = [
            "ENTENTE_PORT": "9001", "PORT": "9002", "ENTENTE_HOST": "::", "ENTENTE_SEEDS": "s",
        ]
        #expect(try settings(in: both)[.port] == Port(9001))
        #expect(try settings(in: both)[.host] == "::")
        #expect(try settings(in: both)[.seeds] == "s")
        #expect(try settings(in: ["PORT": "9002"])[.port] == Port(9002))
        let flags = try settings(["seeds": "t", "host": "::1", "port": "9003"], in: both)
        #expect(flags[.seeds] == "t")
        #expect(flags[.host] == "::1")
        #expect(flags[.port] == Port(9003))
    }

    @Test(arguments: ["", "http", "-1", "65536", "80 "])
    func `A port that is none is a usage error that names its variable`(_ text: String) {
        for name in ["ENTENTE_PORT", "PORT"] {
            let failure = refusal([name: text])
            #expect(failure?.status == .usage)
            #expect(failure?.messages.first?.hasPrefix("\(name) is \"\(text)\"") == true)
        }
    }

    @Test func `A misspelt variable is a usage error with what was meant`() {
        #expect(
            refusal(["ENTENTE_PROT": "1"])
                == CommandFailure(
                    .usage,
                    "Unknown environment variable ENTENTE_PROT: did you mean ENTENTE_PORT?"))
        #expect(refusal(["ENTENTE_COLOUR_SCHEME": "1"])?.status == .usage)
        #expect(refusal(["ENTENTES": "1"]) == nil)
    }

    @Test func `What Kubernetes sets for a service of this name is passed over`() throws {
        let links = [
            "ENTENTE_PORT": "tcp://10.0.0.1:8080", "ENTENTE_SERVICE_HOST": "10.0.0.1",
            "ENTENTE_SERVICE_PORT": "8080", "ENTENTE_PORT_8080_TCP_ADDR": "10.0.0.1",
        ]
        #expect(try settings(in: links)[.port] == Port(8080))
        #expect(try settings(in: links.merging(["PORT": "81"]) { $1 })[.port] == Port(81))
    }

    @Test func `A log level is one of those there are`() throws {
        #expect(try settings(in: ["ENTENTE_LOG_LEVEL": "debug"])[.logLevel] == .debug)
        #expect(refusal(["ENTENTE_LOG_LEVEL": "loud"])?.status == .usage)
    }
}
