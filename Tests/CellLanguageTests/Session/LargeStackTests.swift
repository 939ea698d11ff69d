import Testing

@testable import CellLanguage

@Suite struct LargeStackTests {
    private final class Link {
        let next: Link?
        init(_ next: Link?) { self.next = next }
    }

    @Test func `a linked list of half a million is released on it`() {
        let count = LargeStack.run { () -> Int in
            var list: Link?
            for _ in 1...500_000 { list = Link(list) }
            list = nil
            return 500_000
        }
        #expect(count == 500_000)
    }
}
