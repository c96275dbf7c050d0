/// What can be written into a snapshot file and read out of it.
protocol Stored {
    func write(to file: inout SnapshotEncoder)
    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem)
}

extension SnapshotEncoder {
    mutating func write(_ value: some Stored) { value.write(to: &self) }

    mutating func write(_ values: [some Stored]) {
        write(values.count)
        for value in values { write(value) }
    }
}

extension SnapshotDecoder {
    mutating func value<Value: Stored>(
        _ type: Value.Type = Value.self
    ) throws(SnapshotFileProblem) -> Value { try Value(from: &self) }

    mutating func values<Value: Stored>(
        _ type: Value.Type = Value.self
    ) throws(SnapshotFileProblem) -> [Value] {
        var values: [Value] = []
        for _ in 0..<(try count()) { values.append(try Value(from: &self)) }
        return values
    }
}
