protocol Stackish {
    associatedtype Element; mutating func append(_ e: Element); mutating func popLast() -> Element?;
    var isEmpty: Bool { get }; var last: Element? { get }; mutating func removeAll(keepingCapacity: Bool)
}
extension Array: Stackish {}
func drain<S: Stackish>(_ s: inout S) -> [S.Element] {
    var out: [S.Element] = []; while let x = s.popLast() { out.append(x) }; return out
}
var a = [1, 2, 3]; print(drain(&a), a.isEmpty)
func push<S: Stackish>(_ s: inout S, _ x: S.Element) { s.append(x); s.append(x); print(s.last as Any) }
push(&a, 4); print(a); func clear<S: Stackish>(_ s: inout S) { s.removeAll(keepingCapacity: true) }; clear(&a); print(a)
