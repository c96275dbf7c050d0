import Testing

@Suite struct IngestTests {}
