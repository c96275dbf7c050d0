/// Names of units with what one of them is worth; the longer name stands first where one ends with
/// another.
typealias Units = KeyValuePairs<String, Int>

/// `quantity("32KiB", in: ["KiB": 1024, "": 1])` → 32768
///
/// - Returns: nil for what is not decimal digits and a unit, and for what no Int can hold.
func quantity(_ text: String, in units: Units) -> Int? {
    guard let (unit, worth) = units.first(where: { text.hasSuffix($0.key) }) else { return nil }
    let digits = text.dropLast(unit.count)
    // Int's own initialiser takes a sign as well.
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits)
    else { return nil }
    let (product, overflow) = number.multipliedReportingOverflow(by: worth)
    return overflow ? nil : product
}

/// `written(32768, in: ["KiB": 1024, "": 1])` → 32KiB: the largest unit that leaves no rest.
func written(_ number: Int, in units: Units) -> String {
    let whole = units.filter { $0.value <= number && number.isMultiple(of: $0.value) }
    let unit = whole.max { $0.value < $1.value } ?? units.min { $0.value < $1.value }
    return String(number / (unit?.value ?? 1)) + (unit?.key ?? "")
}
