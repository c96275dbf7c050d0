import Testing

@testable import Transport

@Suite struct ConnectionTests {
    /// What an idle connection costs: its place in the table; its timer adds 16 octets.
    @Test func isSmall() { #expect(MemoryLayout<Connection>.stride <= 112) }
}
