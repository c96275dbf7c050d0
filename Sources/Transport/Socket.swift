import CLinux
import Glibc
import HTTP

/// The socket calls, each with what the loops want of it. Descriptors are plain numbers here; who
/// owns one closes it.
enum Socket {
    /// What a call did.
    enum Outcome: Equatable {
        /// Octets moved; 0 from `receive` is the end of input.
        case moved(Int)
        case wouldBlock
        case failed(Int32)
    }

    /// A listening socket that does not block.
    ///
    /// - Parameter isShared: several loops listen on the one address (SO_REUSEPORT).
    static func listener(
        on address: SocketAddress, backlog: Int32, isShared: Bool
    ) throws(SystemFailure) -> Int32 {
        let family = address.isIPv6 ? AF_INET6 : AF_INET
        let kind = SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue
        let descriptor = socket(family, Int32(kind), 0)
        guard descriptor >= 0 else { throw SystemFailure(call: "socket") }
        do throws(SystemFailure) {
            try set(SO_REUSEADDR, level: SOL_SOCKET, of: descriptor)
            if isShared { try set(SO_REUSEPORT, level: SOL_SOCKET, of: descriptor) }
            // Inherited by what is accepted: answers are sent whole, so there is nothing to wait for.
            try set(TCP_NODELAY, level: Int32(IPPROTO_TCP), of: descriptor)
            // Inherited as well: the system takes no more than this beyond what is on its way, so that
            // a client that does not read pins little of the machine's memory.
            try set(
                TCP_NOTSENT_LOWAT, level: Int32(IPPROTO_TCP), of: descriptor, to: unsentLimit)
            if address.isIPv6 {
                try set(IPV6_V6ONLY, level: Int32(IPPROTO_IPV6), of: descriptor, to: 0)
            }
            try bind(descriptor, to: address)
            guard listen(descriptor, backlog) == 0 else { throw SystemFailure(call: "listen") }
        } catch {
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// A listening socket that was inherited, for one loop, set as those are that are made here.
    static func copy(ofListener inherited: Int32) throws(SystemFailure) -> Int32 {
        var isListening: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        guard
            unsafe getsockopt(inherited, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &length) == 0,
            isListening != 0
        else { throw SystemFailure(call: "getsockopt", number: ENOTSOCK) }
        let descriptor = fcntl(inherited, F_DUPFD_CLOEXEC, 0)
        guard descriptor >= 0 else { throw SystemFailure(call: "fcntl") }
        do throws(SystemFailure) {
            guard fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0 else {
                throw SystemFailure(call: "fcntl")
            }
            try set(TCP_NODELAY, level: Int32(IPPROTO_TCP), of: descriptor)
            try set(
                TCP_NOTSENT_LOWAT, level: Int32(IPPROTO_TCP), of: descriptor, to: unsentLimit)
        } catch {
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// Octets: enough for the next packets of the fastest link while the loop serves the others.
    private static let unsentLimit: Int32 = 128 * 1_024

    private static func bind(
        _ descriptor: Int32, to address: SocketAddress
    ) throws(SystemFailure) {
        var (storage, length) = address.storage
        let result = unsafe withUnsafePointer(to: &storage) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe Glibc.bind(descriptor, $0, length)
            }
        }
        guard result == 0 else { throw SystemFailure(call: "bind") }
    }

    private static func set(
        _ option: Int32, level: Int32, of descriptor: Int32, to value: Int32 = 1
    ) throws(SystemFailure) {
        var value = value
        let length = socklen_t(MemoryLayout<Int32>.size)
        guard unsafe setsockopt(descriptor, level, option, &value, length) == 0 else {
            throw SystemFailure(call: "setsockopt")
        }
    }

    /// The address that `descriptor` is bound to.
    static func address(of descriptor: Int32) throws(SystemFailure) -> SocketAddress {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = unsafe withUnsafeMutablePointer(to: &storage) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe getsockname(descriptor, $0, &length)
            }
        }
        guard result == 0 else { throw SystemFailure(call: "getsockname") }
        return SocketAddress(storage)
    }

    /// The next connection, with its peer; a failure carries errno, EAGAIN where none waits.
    static func accept(
        _ listener: Int32
    ) throws(SystemFailure) -> (descriptor: Int32, peer: SocketAddress) {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let flags = Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let descriptor = unsafe withUnsafeMutablePointer(to: &storage) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe accept4(listener, $0, &length, flags)
            }
        }
        guard descriptor >= 0 else { throw SystemFailure(call: "accept4") }
        return (descriptor, SocketAddress(storage))
    }

    static func receive(_ descriptor: Int32, into buffer: inout [UInt8]) -> Outcome {
        unsafe buffer.withUnsafeMutableBytes { room in
            outcome { unsafe receive_octets(descriptor, room.baseAddress, room.count) }
        }
    }

    /// Sends the output from `start` on, as much as the system takes.
    static func send(_ descriptor: Int32, _ output: borrowing Output, from start: Int) -> Outcome {
        guard output.parts.isEmpty, start < output.octets.count else {
            return unsafe Pieces.lend(output, from: start) {
                unsafe send(descriptor, $0, $1)
            }
        }
        // One answer, which is what most calls have to send: at most two pieces.
        return unsafe output.octets.withUnsafeBytes { octets in
            unsafe output.tail.withUnsafeBytes { tail in
                var pieces = unsafe (
                    Pieces.piece(octets, from: start), Pieces.piece(tail, from: 0)
                )
                return unsafe withUnsafeMutablePointer(to: &pieces) {
                    unsafe $0.withMemoryRebound(to: iovec.self, capacity: 2) {
                        unsafe send(descriptor, $0, tail.isEmpty ? 1 : 2)
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func send(
        _ descriptor: Int32, _ pieces: UnsafeMutablePointer<iovec>?, _ count: Int
    ) -> Outcome {
        var message = unsafe msghdr()
        unsafe message.msg_iov = pieces
        unsafe message.msg_iovlen = count
        return outcome { unsafe send_message(descriptor, &message, flags) }
    }

    /// A broken pipe is an outcome, not a signal.
    private static var flags: Int32 { Int32(MSG_NOSIGNAL) }

    /// What `call` did, once it was not interrupted.
    @inline(__always)
    private static func outcome(of call: () -> Int) -> Outcome {
        while true {
            let count = call()
            if count >= 0 { return .moved(count) }
            if errno == EINTR { continue }
            return errno == EAGAIN ? .wouldBlock : .failed(errno)
        }
    }

    /// Says that no more will be sent.
    static func finish(_ descriptor: Int32) {
        _ = Glibc.shutdown(descriptor, Int32(SHUT_WR))
    }

    static func close(_ descriptor: Int32) {
        _ = Glibc.close(descriptor)
    }

    /// Closes and lets the system forget at once what it still had to send.
    static func abort(_ descriptor: Int32) {
        var option = linger(l_onoff: 1, l_linger: 0)
        let length = socklen_t(MemoryLayout<linger>.size)
        _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, length)
        _ = Glibc.close(descriptor)
    }
}
