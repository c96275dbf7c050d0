import CLinux
import Glibc
import HTTP

/// An IPv4 or IPv6 address and a port, as numbers.
///
/// An IPv4 address that arrived mapped into IPv6 counts as IPv4.
package struct SocketAddress: Hashable, Sendable {
    /// In host order; of an IPv4 address the last 32 bits are used.
    private let high: UInt64
    private let low: UInt64
    package let isIPv6: Bool
    package let port: UInt16

    /// - Parameter host: a numeric address, or `localhost` (127.0.0.1); nil for anything else.
    package init?(host: String, port: UInt16) {
        self.port = port
        var four = in_addr()
        var six = in6_addr()
        if unsafe inet_pton(AF_INET, host == "localhost" ? "127.0.0.1" : host, &four) == 1 {
            (high, low, isIPv6) = (0, UInt64(UInt32(bigEndian: four.s_addr)), false)
        } else if unsafe inet_pton(AF_INET6, host, &six) == 1 {
            let words = Self.words(six)
            (high, low, isIPv6) = (words.high, words.low, true)
        } else {
            return nil
        }
    }

    /// The address that the system filled in.
    init(_ storage: sockaddr_storage) {
        var storage = storage
        if storage.ss_family == sa_family_t(AF_INET) {
            let four = unsafe withUnsafeBytes(of: &storage) { unsafe $0.load(as: sockaddr_in.self) }
            (high, low, isIPv6) = (0, UInt64(UInt32(bigEndian: four.sin_addr.s_addr)), false)
            port = UInt16(bigEndian: four.sin_port)
            return
        }
        let six = unsafe withUnsafeBytes(of: &storage) { unsafe $0.load(as: sockaddr_in6.self) }
        let words = Self.words(six.sin6_addr)
        port = UInt16(bigEndian: six.sin6_port)
        // RFC 4291 §2.5.5.2: ::ffff:0:0/96.
        let isMapped = words.high == 0 && words.low >> 32 == 0xffff
        (high, low, isIPv6) = (
            words.high, isMapped ? words.low & 0xffff_ffff : words.low, !isMapped
        )
    }

    /// The address as the system wants it, and its length.
    var storage: (storage: sockaddr_storage, length: socklen_t) {
        var storage = sockaddr_storage()
        if isIPv6 {
            var six = sockaddr_in6()
            six.sin6_family = sa_family_t(AF_INET6)
            six.sin6_port = port.bigEndian
            six.sin6_addr = in6Address
            unsafe withUnsafeMutableBytes(of: &storage) {
                unsafe $0.storeBytes(of: six, as: sockaddr_in6.self)
            }
            return (storage, socklen_t(MemoryLayout<sockaddr_in6>.size))
        }
        var four = sockaddr_in()
        four.sin_family = sa_family_t(AF_INET)
        four.sin_port = port.bigEndian
        four.sin_addr = in_addr(s_addr: UInt32(truncatingIfNeeded: low).bigEndian)
        unsafe withUnsafeMutableBytes(of: &storage) {
            unsafe $0.storeBytes(of: four, as: sockaddr_in.self)
        }
        return (storage, socklen_t(MemoryLayout<sockaddr_in>.size))
    }

    /// What one client is counted by: an IPv4 address, or the /64 that an IPv6 client can choose from.
    var client: SocketAddress {
        SocketAddress(high: high, low: isIPv6 ? 0 : low, isIPv6: isIPv6, port: 0)
    }

    /// The same without the port, for whoever answers.
    var network: ClientAddress {
        isIPv6
            ? ClientAddress(high: high, low: low)
            : ClientAddress(ipv4: UInt32(truncatingIfNeeded: low))
    }

    private init(high: UInt64, low: UInt64, isIPv6: Bool, port: UInt16) {
        self.high = high
        self.low = low
        self.isIPv6 = isIPv6
        self.port = port
    }

    private static func words(_ address: in6_addr) -> (high: UInt64, low: UInt64) {
        var address = address
        return unsafe withUnsafeBytes(of: &address) {
            unsafe (
                UInt64(bigEndian: $0.load(as: UInt64.self)),
                UInt64(bigEndian: $0.load(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    private var in6Address: in6_addr {
        var address = in6_addr()
        unsafe withUnsafeMutableBytes(of: &address) {
            unsafe $0.storeBytes(of: high.bigEndian, as: UInt64.self)
            unsafe $0.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
        }
        return address
    }
}

extension SocketAddress: CustomStringConvertible {
    /// `127.0.0.1:8080`, `[::1]:8080`.
    package var description: String { isIPv6 ? "[\(host)]:\(port)" : "\(host):\(port)" }

    /// Numeric, without brackets.
    package var host: String {
        guard isIPv6 else {
            return (0..<4).reversed().map { String(low >> ($0 * 8) & 255) }
                .joined(separator: ".")
        }
        var address = in6Address
        return unsafe withUnsafeTemporaryAllocation(
            of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)
        ) {
            guard
                let text = unsafe inet_ntop(
                    AF_INET6, &address, $0.baseAddress, socklen_t(INET6_ADDRSTRLEN))
            else { return "?" }
            return unsafe String(cString: text)
        }
    }
}
