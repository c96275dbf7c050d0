import Testing

@Suite struct GazetteerTests {}
