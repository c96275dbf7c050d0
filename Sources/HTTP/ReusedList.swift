/// A list that is filled and emptied again and again in the same memory: emptying it costs one store,
/// where that of an array costs a call for each time.
package struct ReusedList<Element>: RandomAccessCollection {
    /// From `endIndex` on, what was there before.
    private var elements: [Element] = []
    package private(set) var endIndex = 0

    package var startIndex: Int { 0 }

    package init() {}

    @inline(__always)
    package subscript(index: Int) -> Element {
        precondition(index < endIndex)
        return elements[index]
    }

    @inline(__always)
    package mutating func append(_ element: Element) {
        if endIndex < elements.count {
            elements[endIndex] = element
        } else {
            elements.append(element)
        }
        endIndex += 1
    }

    package mutating func removeAll() { endIndex = 0 }
}

extension ReusedList: Sendable where Element: Sendable {}
