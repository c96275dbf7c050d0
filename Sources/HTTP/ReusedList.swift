/// A list that is filled and emptied again and again in the same memory: emptying it costs one store,
/// where that of an array costs a call for each time.
///
/// Inlinable, so that other modules use it specialised.
package struct ReusedList<Element: Sendable>: RandomAccessCollection, Sendable {
    /// From `endIndex` on, what was there before.
    @usableFromInline var elements: [Element] = []
    @usableFromInline var length = 0

    package typealias Index = Int
    package typealias Indices = Range<Int>

    @inlinable package init() {}

    @inlinable package var startIndex: Int { 0 }
    @inlinable package var endIndex: Int { length }
    @inlinable package var count: Int { length }
    @inlinable package var isEmpty: Bool { length == 0 }

    @inlinable @inline(__always) package subscript(index: Int) -> Element {
        precondition(index < length)
        return elements[index]
    }

    @inlinable package func makeIterator() -> Iterator { Iterator(self) }

    @inlinable package mutating func append(_ element: Element) {
        if length < elements.count {
            elements[length] = element
        } else {
            elements.append(element)
        }
        length += 1
    }

    @inlinable package mutating func removeAll() { length = 0 }

    package struct Iterator: IteratorProtocol {
        @usableFromInline let list: ReusedList
        @usableFromInline var at = 0

        @inlinable init(_ list: ReusedList) {
            self.list = list
        }

        @inlinable package mutating func next() -> Element? {
            guard at < list.length else { return nil }
            defer { at += 1 }
            return list.elements[at]
        }
    }
}
