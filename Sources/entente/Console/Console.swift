import Glibc

/// Standard output or standard error, unbuffered: what is written is there at once, whole lines at
/// a time.
struct Console: Sendable {
    let descriptor: Int32

    static let output = Console(descriptor: STDOUT_FILENO)
    static let error = Console(descriptor: STDERR_FILENO)

    /// Whether a person looks at it.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    func line(_ text: String) {
        write(Array(text.utf8) + [UInt8(ascii: "\n")])
    }

    /// Writes all of `bytes`; gives up quietly where nobody reads any more.
    func write(_ bytes: [UInt8]) {
        var start = 0
        while start < bytes.count {
            let count = unsafe bytes[start...].withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            start += count
        }
    }
}
