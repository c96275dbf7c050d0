import Glibc

@testable import entente

/// The built `entente` as a process of its own.
///
/// Every wait is bounded; a program that is still running when the value goes is killed.
final class LaunchedProgram {
    enum Stream {
        case output, error
    }

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// How a program ended.
    struct Outcome {
        var status: Int32
        var output: String
        var error: String
    }

    private let process: pid_t
    private var output: Pipe
    private var error: Pipe
    private var status: Int32?

    /// Starts `entente` with `arguments`, this process's environment less what would configure the
    /// program, and `variables`.
    init(
        _ arguments: [String], variables: [String: String] = [:], input: [UInt8] = []
    ) throws {
        let standardInput = try Pipe()
        (output, error) = (try Pipe(), try Pipe())
        var environment = Environment.current().filter {
            !$0.key.hasPrefix("ENTENTE_") && $0.key != "PORT"
        }
        environment.merge(variables) { $1 }
        process = try Self.spawn(
            arguments, environment: environment,
            descriptors: [standardInput.reading, output.writing, error.writing])
        output.closeWriting()
        error.closeWriting()
        // No more than a pipe takes at once (64 KiB), so that this does not wait for the reader.
        _ = unsafe write(standardInput.writing, input, min(input.count, 65_536))
        standardInput.close()
    }

    /// Runs `entente` to its end.
    static func run(
        _ arguments: String..., variables: [String: String] = [:], input: [UInt8] = []
    ) throws -> Outcome {
        let program = try LaunchedProgram(arguments, variables: variables, input: input)
        return try program.outcome()
    }

    /// Waits for the end.
    func outcome(within seconds: Int = 30) throws -> Outcome {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while !(output.isAtEnd && error.isAtEnd) {
            try receive(until: deadline)
        }
        let status = try waitForEnd(until: deadline)
        return Outcome(status: status, output: output.text, error: error.text)
    }

    /// Waits for a whole line with `part` in it, and takes everything up to it.
    func line(with part: String, on stream: Stream = .output, within seconds: Int = 30) throws
        -> String
    {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while true {
            let found = stream == .output ? output.takeLine(with: part) : error.takeLine(with: part)
            if let found { return found }
            guard !(output.isAtEnd && error.isAtEnd) else {
                throw Failure(description: "ended without \"\(part)\": \(error.text)")
            }
            try receive(until: deadline)
        }
    }

    /// The line of `/proc/PID/limits` that begins with `name`.
    func limit(_ name: String) throws -> String {
        let file = unsafe open("/proc/\(process)/limits", O_RDONLY)
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 8192)
        let count = unsafe read(file, &bytes, bytes.count)
        let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(
            separator: "\n")
        guard let line = lines.first(where: { $0.hasPrefix(name) }) else {
            throw Failure(description: "no limit “\(name)”")
        }
        return String(line)
    }

    func send(_ signal: Int32) {
        kill(process, signal)
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        output.close()
        error.close()
    }

    /// Waits until one of the two streams has something, and takes it.
    private func receive(until deadline: ContinuousClock.Instant) throws {
        let left = Int((deadline - .now) / .milliseconds(1))
        guard left > 0 else { throw Failure(description: "still running: \(error.text)") }
        var polled = [output, error].map {
            pollfd(fd: $0.isAtEnd ? -1 : $0.reading, events: Int16(POLLIN), revents: 0)
        }
        guard unsafe poll(&polled, 2, Int32(left)) > 0 else { return }
        if polled[0].revents != 0 { output.receive() }
        if polled[1].revents != 0 { error.receive() }
    }

    private func waitForEnd(until deadline: ContinuousClock.Instant) throws -> Int32 {
        var raw: Int32 = 0
        while unsafe waitpid(process, &raw, WNOHANG) == 0 {
            guard ContinuousClock.now < deadline else {
                throw Failure(description: "still running, its streams closed")
            }
            usleep(1000)
        }
        // WIFEXITED and WEXITSTATUS of <sys/wait.h>; a death by signal counts as in a shell.
        let code = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F
        status = code
        return code
    }

    private static func spawn(
        _ arguments: [String], environment: [String: String], descriptors: [Int32]
    ) throws -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for (number, descriptor) in descriptors.enumerated() {
            unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
        }
        let path = try executable()
        let argv: [UnsafeMutablePointer<CChar>?] =
            unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
        let envp: [UnsafeMutablePointer<CChar>?] =
            unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
        defer { unsafe (argv + envp).forEach { unsafe free($0) } }
        var process: pid_t = 0
        let code = unsafe posix_spawn(&process, path, &actions, nil, argv, envp)
        guard code == 0 else { throw Failure(description: "posix_spawn: error \(code)") }
        return process
    }

    /// The program is built beside the tests.
    private static func executable() throws -> String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = unsafe buffer.withUnsafeMutableBytes {
            unsafe $0.baseAddress.map { unsafe readlink("/proc/self/exe", $0, 4096) } ?? 0
        }
        guard count > 0 else { throw Failure(description: "readlink: error \(errno)") }
        let own = String(decoding: buffer[..<count], as: UTF8.self)
        let candidates = [own] + CommandLine.arguments.filter { $0.contains(".xctest") }
        for candidate in candidates {
            guard let slash = candidate.lastIndex(of: "/") else { continue }
            let path = candidate[...slash] + "entente"
            if unsafe access(String(path), X_OK) == 0 { return String(path) }
        }
        throw Failure(description: "no entente beside \(candidates)")
    }
}
