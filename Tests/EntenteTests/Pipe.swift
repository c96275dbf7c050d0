import Glibc

/// A pipe whose reading end is kept here, with what came out of it.
///
/// Made of a pair of sockets, because they can be kept from other children from the start.
struct Pipe {
    let reading: Int32
    let writing: Int32
    private(set) var isAtEnd = false
    private var isWritingClosed = false
    private var bytes: [UInt8] = []

    init() throws {
        var ends: [Int32] = [0, 0]
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard unsafe socketpair(AF_UNIX, type, 0, &ends) == 0 else {
            throw LaunchedProgram.Failure(description: "socketpair: error \(errno)")
        }
        (reading, writing) = (ends[0], ends[1])
    }

    /// What came and was not taken.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Takes in what is there; waits if nothing is.
    mutating func receive() {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe read(reading, &chunk, chunk.count)
        if count > 0 { bytes.append(contentsOf: chunk[..<count]) } else { isAtEnd = true }
    }

    /// Takes everything up to the first whole line that has `part` in it.
    mutating func takeLine(with part: String) -> String? {
        var start = 0
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = String(decoding: bytes[start..<end], as: UTF8.self)
            if line.contains(part) {
                bytes.removeFirst(end + 1)
                return line
            }
            start = end + 1
        }
        return nil
    }

    mutating func closeWriting() {
        Glibc.close(writing)
        isWritingClosed = true
    }

    /// Closes what this side still holds.
    func close() {
        Glibc.close(reading)
        if !isWritingClosed { Glibc.close(writing) }
    }
}
