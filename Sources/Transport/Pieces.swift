import Glibc
import HTTP

/// The pieces of an output where they lie in memory, for a call that gathers them.
///
/// The type counts as safe: it never leaves `lend`.
@safe struct Pieces {
    private let room: UnsafeMutableBufferPointer<iovec>
    private var count = 0
    /// Octets from the start that are sent already.
    private var skipped: Int

    /// Calls `body` with the pieces from `start` on, which stay where they are meanwhile.
    static func lend<Result>(
        _ output: borrowing Output, from start: Int,
        to body: (UnsafeMutablePointer<iovec>?, Int) -> Result
    ) -> Result {
        // Octets before each part and the part, then the octets behind them and the tail.
        unsafe withUnsafeTemporaryAllocation(
            of: iovec.self, capacity: 2 * output.parts.count + 2
        ) { room in
            var pieces = unsafe Pieces(room: room, skipped: start)
            let (octets, parts, tail) = (output.octets, output.parts, output.tail)
            return unsafe octets.withUnsafeBytes { octets in
                unsafe pieces.add(octets, parts, tail, from: 0, part: 0, body)
            }
        }
    }

    private init(room: UnsafeMutableBufferPointer<iovec>, skipped: Int) {
        unsafe self.room = unsafe room
        self.skipped = skipped
    }

    /// Adds the octets from `start` on with the parts among them: each part is lent within the one
    /// before it, as an array tells where it lies only as long as it is asked.
    private mutating func add<Result>(
        _ octets: UnsafeRawBufferPointer, _ parts: [Output.Part], _ tail: ArraySlice<UInt8>,
        from start: Int, part index: Int, _ body: (UnsafeMutablePointer<iovec>?, Int) -> Result
    ) -> Result {
        guard index < parts.count else {
            unsafe add(UnsafeRawBufferPointer(rebasing: octets[start...]))
            return unsafe tail.withUnsafeBytes {
                unsafe add($0)
                return unsafe body(room.baseAddress, count)
            }
        }
        let position = parts[index].position
        unsafe add(UnsafeRawBufferPointer(rebasing: octets[start..<position]))
        return unsafe parts[index].content.withUnsafeBytes {
            unsafe add($0)
            return unsafe add(octets, parts, tail, from: position, part: index + 1, body)
        }
    }

    private mutating func add(_ piece: UnsafeRawBufferPointer) {
        guard skipped < piece.count else { return skipped -= piece.count }
        unsafe room.initializeElement(at: count, to: Self.piece(piece, from: skipped))
        count += 1
        skipped = 0
    }

    /// What `octets` are from `start` on. The system only reads there, whatever the type says.
    @inline(__always)
    static func piece(_ octets: UnsafeRawBufferPointer, from start: Int) -> iovec {
        unsafe iovec(
            iov_base: UnsafeMutableRawPointer(mutating: octets.baseAddress?.advanced(by: start)),
            iov_len: octets.count - start)
    }
}
