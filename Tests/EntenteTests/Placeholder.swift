import Testing

@Suite struct EntenteTests {}
