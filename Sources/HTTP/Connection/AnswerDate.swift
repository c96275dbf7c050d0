/// The date of the answers of one second (RFC 9110 §6.6.1), in the forms in which it is sent.
package final class AnswerDate: Sendable {
    /// `Sun, 06 Nov 1994 08:49:37 GMT`
    package let value: [UInt8]
    /// `Date: …` with its CRLF.
    let line: [UInt8]
    /// The status line of 200 with the date behind it.
    let startOfOK: [UInt8]

    /// - Parameter time: seconds since 1970-01-01 UTC.
    init(_ time: Int) {
        var value: [UInt8] = []
        value.appendDate(time)
        self.value = value
        line = Array("Date: ".utf8) + value + Array("\r\n".utf8)
        startOfOK = Array("HTTP/1.1 200 OK\r\n".utf8) + line
    }
}
