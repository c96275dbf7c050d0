/// Why a JSON object could not be decoded, for the person who wrote it.
package func reasonOfDecoding(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "there is no “\(key.stringValue)”"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
        "“\(context.codingPath.map(\.stringValue).joined(separator: "."))” is of another type"
    default: "this is no JSON object"
    }
}
