import CellLanguage
import Testing

/// Running again from the middle gives what running everything gives.
@Suite(.serialized) struct SessionSnapshotTests {
    private static let before = """
        final class Node { var value = 1; var other: Node? }
        struct Counter { static var made = 0; var n = 0 }
        let a = Node()
        a.other = a
        let b = a
        var list = [1, 2, 3]
        var counter = 0
        let count = { () -> Int in counter += 1; return counter }
        var table = ["x": [1]]
        Counter.made = 5
        """

    private static let change = """
        a.value += 1
        list.append(4)
        list[0] = 9
        table["x"]!.append(2)
        table["y"] = []
        Counter.made += 1
        print(a.value, b.value, a.other!.value, list, count(), counter, table["x"]!, table.count, Counter.made)
        print(Int.random(in: 0..<1_000_000), Double.random(in: 0..<1))
        """

    @Test func `a cell that runs again finds the state that it found before`() {
        let outputs = LargeStack.run {
            let cells = WatchedCells()
            cells.run(Self.before)
            let snapshot = cells.session.snapshot()
            var outputs = [cells.run(Self.change, id: "change").output]
            for _ in 0..<2 {
                cells.session.restore(snapshot)
                outputs.append(cells.run(Self.change, id: "change").output)
            }
            return outputs
        }
        #expect(outputs[0].hasPrefix("2 2 2 [9, 2, 3, 4] 1 1 [1, 2] 2 6\n"))
        #expect(Set(outputs).count == 1)
    }

    @Test func `instances that were one stay one`() {
        let seen = LargeStack.run {
            let cells = WatchedCells()
            cells.run(Self.before)
            let snapshot = cells.session.snapshot()
            cells.run(Self.change)
            cells.session.restore(snapshot)
            return cells.run("print(a === b, a.other === a, a.value)\na.value = 7\nprint(b.value)")
        }
        #expect(seen.output == "true true 1\n7\n")
    }

    @Test func `a changed cell and those after it give what the whole lesson gives`() {
        let outputs = LargeStack.run {
            let edited = WatchedCells()
            edited.run(Self.before)
            let snapshot = edited.session.snapshot()
            edited.run(Self.change, id: "change")
            edited.run("print(list.reduce(0, +), counter)", id: "end")
            edited.session.restore(snapshot)
            edited.run("list = [5]\ncounter = 40\nprint(count())", id: "change")
            let resumed = edited.run("print(list.reduce(0, +), counter)", id: "end").output

            let whole = WatchedCells()
            whole.run(Self.before)
            whole.run("list = [5]\ncounter = 40\nprint(count())", id: "change")
            return [resumed, whole.run("print(list.reduce(0, +), counter)", id: "end").output]
        }
        #expect(outputs == ["5 41\n", "5 41\n"])
    }

    @Test func `names that came after the snapshot are gone`() {
        let seen = LargeStack.run {
            let cells = WatchedCells()
            cells.run("let one = 1")
            let snapshot = cells.session.snapshot()
            cells.run("let two = 2")
            cells.session.restore(snapshot)
            return cells.run("print(one + two)")
        }
        #expect(seen.problems.count == 1)
        #expect(seen.problems.first?.contains("cannot find 'two' in scope") == true)
    }
}
