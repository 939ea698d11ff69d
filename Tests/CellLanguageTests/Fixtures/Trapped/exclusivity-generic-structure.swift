struct Stack<T> {
    var items: [T] = []; mutating func push(_ t: T) { items.append(t) };
    mutating func update(_ f: (inout T) -> Void) { for i in items.indices { f(&items[i]) } }
}
class Holder {
    var s = Stack<Int>();
    func go() { s.push(1); s.push(2); s.update { $0 *= 2 }; print(s.items); s.update { $0 += s.items.count } }
}
Holder().go()
