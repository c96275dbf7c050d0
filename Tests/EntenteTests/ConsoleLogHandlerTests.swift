import Testing

@testable import entente

@Suite struct ConsoleLogHandlerTests {
    private let time = Timestamp(milliseconds: 1_770_178_327_125)

    private func line(_ form: ConsoleLogHandler.Form) -> String {
        ConsoleLogHandler(console: .error, form: form).line(
            .warning, "Un \"accord\"", [("articles", "5"), ("reason", "a b")], at: time)
    }

    @Test func `For a program, a line is one JSON object`() {
        #expect(
            line(.json)
                == #"{"time":"2026-02-04T04:12:07.125Z","level":"warning","message":"Un \"accord\"","articles":"5","reason":"a b"}"#
        )
    }

    @Test func `For a person, a line is a sentence`() {
        #expect(
            line(.readable(Paint(isOn: false)))
                == "04:12:07 warning Un \"accord\"  articles=5  reason=a b")
        #expect(line(.readable(Paint(isOn: true))).contains("\u{1B}[33mwarning\u{1B}[0m"))
    }

    @Test func `A moment is written as RFC 3339 has it`() {
        #expect(Timestamp(milliseconds: 0).description == "1970-01-01T00:00:00.000Z")
        #expect(
            Timestamp(milliseconds: 951_782_399_999).description == "2000-02-28T23:59:59.999Z")
    }
}
