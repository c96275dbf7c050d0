import ArgumentParser
import Digest

/// Makes a token for somebody, and the line by which a server knows it.
struct Token: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Make a token that lets somebody read.",
        discussion: """
            Prints the line for the file of `entente serve --tokens` on standard output, and the \
            token, which is for its holder alone and told only now, on standard error. The file \
            holds no token, only digests; a server takes up changes of it at SIGHUP.

            EXAMPLES
              entente token dashboard >> tokens
              entente serve --tokens tokens
                  then: curl -H 'Authorization: Bearer …' 'http://localhost:8080/alliances'
            """)

    @Argument(help: "Whom the log names: letters, digits, “-”, “_” and “.”.") var holder: String

    func validate() throws {
        let isPlain = holder.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || "-_.".utf8.contains(byte)
        }
        guard isPlain, !holder.isEmpty, holder.utf8.count <= 64 else {
            throw ValidationError("A holder has 1 to 64 letters, digits, “-”, “_” and “.”.")
        }
    }

    func run() throws {
        // The system's generator: 256 bits that nobody can guess.
        var generator = SystemRandomNumberGenerator()
        let octets = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let token = "ent_" + ContentDigest.hexadecimal(octets)
        Console.output.line("\(holder) \(ContentDigest.sha256(of: Array(token.utf8)))")
        Console.error.line("Token of \(holder), told only now: \(token)")
    }
}
