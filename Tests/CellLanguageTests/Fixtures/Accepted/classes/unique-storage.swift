final class Storage { var items: [Int]; init(_ i: [Int]) { items = i } }
struct Stack {
    private var storage = Storage([])
    private(set) static var copies = 0
    var items: [Int] { storage.items }
    mutating func push(_ x: Int) {
        if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.items); Stack.copies += 1 }
        storage.items.append(x)
    }
    mutating func pushAll(_ xs: [Int]) {
        for x in xs {
            if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.items); Stack.copies += 1 }
            storage.items.append(x)
        }
    }
}
var s = Stack()
s.push(1); s.push(2)
print(Stack.copies)
var t = s
t.push(3)
print(Stack.copies, s.items, t.items)
t.push(4); s.push(9)
print(Stack.copies, s.items, t.items)
s.pushAll([1, 2, 3])
print(Stack.copies)
func run() {
    var a = Stack(); for i in 0..<5 { a.push(i) }; print(a.items, Stack.copies); var b = a; b.pushAll([1, 2]);
    print(Stack.copies, a.items, b.items)
}
run()
