internal import CFuzzer
internal import Glibc

/// Runs a program of one fuzz target; the arguments are those of libFuzzer.
package enum Fuzzing {
    /// What an input was good for.
    package enum Verdict: CInt {
        case kept = 0
        /// It is no input of this target, and not to be kept for others to be made of it.
        case rejected = -1
    }

    package typealias Target = @Sendable ([UInt8]) -> Verdict

    /// Written once, before the first input.
    nonisolated(unsafe) private static var target: Target = { _ in .rejected }

    package static func run(_ target: @escaping Target) -> Never {
        unsafe Self.target = target
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
            unsafe CommandLine.unsafeArgv
        let status = unsafe LLVMFuzzerRunDriver(&count, &arguments) { octets, count in
            let input = unsafe Array(UnsafeBufferPointer(start: octets, count: count))
            return unsafe Fuzzing.target(input).rawValue
        }
        exit(status)
    }

    /// Octets of the heap that are in use.
    package static var allocated: Int { __sanitizer_get_current_allocated_bytes() }
}

/// Ends the program where something does not hold: libFuzzer then writes the input to a file.
package func require(
    _ condition: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID,
    line: UInt = #line
) {
    guard !condition else { return }
    fatalError(message(), file: file, line: line)
}
