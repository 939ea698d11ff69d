protocol Stackable { associatedtype E; mutating func push(_ e: E); mutating func pop() -> E?; var top: E? { get } }
extension Stackable { mutating func replaceTop(_ f: (E) -> E) { if let t = pop() { push(f(t)) } } }
extension Array: Stackable {
    mutating func push(_ e: Element) { append(e) }; mutating func pop() -> Element? { popLast() };
    var top: Element? { last }
}
var s = [1, 2]; s.replaceTop { $0 * 10 }; print(s, s.top!)
func drain<S: Stackable>(_ s: S) -> [S.E] {
    var s = s, out: [S.E] = []; while let x = s.pop() { out.append(x) }; return out
}
print(drain([1, 2, 3]), drain(["a"]))
