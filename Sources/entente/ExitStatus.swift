/// What a command's exit code says, in the numbers of sysexits(3) where they have one.
enum ExitStatus: Int32, CaseIterable {
    case success = 0
    /// Data was refused: a seed, or a server that is not ready.
    case data = 1
    /// EX_USAGE
    case usage = 64
    /// EX_UNAVAILABLE
    case unavailable = 69
    /// EX_OSERR
    case system = 71

    var meaning: String {
        switch self {
        case .success: "done"
        case .data: "a file was refused (each reason is printed), or the server is not ready"
        case .usage: "the command line or the environment is wrong"
        case .unavailable: "the address cannot be listened on, or nothing answers there"
        case .system: "the system refused something else"
        }
    }

    /// One line for each, for the help.
    static var table: [String] {
        allCases.map { status in
            let code = String(status.rawValue)
            return code + String(repeating: " ", count: 4 - code.count) + status.meaning
        }
    }
}

/// Why a command ends without having done its work.
struct CommandFailure: Error, Hashable {
    /// What a person reads, a line each.
    var messages: [String]
    var status: ExitStatus

    init(_ status: ExitStatus, _ messages: [String] = []) {
        self.status = status
        self.messages = messages
    }

    init(_ status: ExitStatus, _ message: String) {
        self.init(status, [message])
    }
}
