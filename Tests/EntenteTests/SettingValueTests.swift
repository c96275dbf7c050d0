import Logging
import Testing

@testable import entente

@Suite struct SettingValueTests {
    @Test(arguments: [
        ("0", 0), ("1", 1), ("32768", 32_768), ("32KiB", 32_768), ("1MiB", 1_048_576),
        ("2GiB", 2_147_483_648), ("007KiB", 7_168),
    ]) func `A size is read`(_ text: String, _ octets: Int) {
        #expect(Size(written: text) == Size(octets))
    }

    @Test(arguments: [
        "", "KiB", "-1", "+1", "1.5MiB", "1 KiB", "1KiB ", "32k", "32KB", "32kib", "0x20", "1e3",
        "٣", "8589934592GiB", "9223372036854775808",
    ]) func `What is no size is not read`(_ text: String) {
        #expect(Size(written: text) == nil)
    }

    @Test(arguments: [
        ("0ms", Duration.zero), ("500ms", .milliseconds(500)), ("10s", .seconds(10)),
        ("2m", .seconds(120)), ("1500ms", .milliseconds(1_500)),
    ]) func `A duration is read`(_ text: String, _ duration: Duration) {
        #expect(Duration(written: text) == duration)
    }

    @Test(arguments: [
        "", "10", "s", "ms", "1.5s", "-1s", "+1s", "1 s", "1h", "1S", "1m30s", "10sec",
        "9223372036854775807m",
    ]) func `What is no duration is not read`(_ text: String) {
        #expect(Duration(written: text) == nil)
    }

    @Test(arguments: ["", "-1", "+1", "1.0", "1_000", "1KiB", " 1", "9223372036854775808"])
    func `What is no number is not read`(_ text: String) {
        #expect(Int(written: text) == nil)
    }

    /// Written in the largest unit that leaves no rest, as a person would.
    @Test func `A value is written as it is read`() {
        for text in ["0", "1023", "1KiB", "1025", "1536KiB", "4MiB", "3GiB"] {
            #expect(Size(written: text)?.written == text)
        }
        for text in ["0s", "1ms", "1500ms", "60s", "119s", "2m", "121s", "60m", "120001ms"] {
            #expect(Duration(written: text)?.written == text)
        }
        for level in Logger.Level.allCases {
            #expect(Logger.Level(written: level.written) == level)
        }
        #expect(Size(written: "1024KiB")?.written == "1MiB")
        #expect(Duration(written: "1000ms")?.written == "1s")
    }
}
