import Glibc
import HTTP
import Testing

@testable import Transport

@Suite struct PiecesTests {
    private func output() -> Output {
        var output = Output()
        for number in 0..<4 {
            output.closePart()
            output.octets += Array("head \(number) ".utf8)
            output.append(content: (0..<3_000).map { UInt8(truncatingIfNeeded: $0 * (number + 1)) })
        }
        return output
    }

    private func gathered(_ output: Output, from start: Int) -> [UInt8] {
        unsafe Pieces.lend(output, from: start) { pieces, count in
            var all: [UInt8] = []
            for index in 0..<count {
                guard let piece = unsafe pieces?[index] else { continue }
                unsafe all += UnsafeRawBufferPointer(start: piece.iov_base, count: piece.iov_len)
            }
            return all
        }
    }

    @Test func gathersFromAnyPlace() {
        let output = output()
        let joined = output.joined
        #expect(output.parts.count == 3)
        #expect(output.count == joined.count)
        for start in stride(from: 0, to: joined.count, by: 7) {
            #expect(gathered(output, from: start) == Array(joined[start...]))
        }
        #expect(gathered(output, from: joined.count) == [])
    }

    @Test func endsWithOctetsAsWell() {
        var output = output()
        output.closePart()
        output.octets += [1, 2, 3]
        let joined = output.joined
        for start in [0, 1, joined.count - 4, joined.count - 3, joined.count - 1, joined.count] {
            #expect(gathered(output, from: start) == Array(joined[start...]))
        }
    }

    /// The system takes 1,024 pieces at once.
    @Test func keepsTheNumberOfPiecesBounded() {
        var output = Output()
        for _ in 0..<2_000 {
            output.closePart()
            output.octets.append(0)
            output.append(content: [UInt8](repeating: 1, count: 2_048))
        }
        #expect(output.count == 2_000 * 2_049)
        #expect(output.joined.count == output.count)
        unsafe Pieces.lend(output, from: 0) { _, count in #expect(count <= 1_024) }
    }
}
