import Testing

@Suite struct TransportTests {}
