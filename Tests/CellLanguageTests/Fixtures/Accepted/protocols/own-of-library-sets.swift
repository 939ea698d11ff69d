protocol SetLike {
    associatedtype Element; mutating func insert(_ e: Element) -> (inserted: Bool, memberAfterInsert: Element);
    func contains(_ e: Element) -> Bool; mutating func remove(_ e: Element) -> Element?; func union(_ o: Self) -> Self
}
extension Set: SetLike {}
func add<S: SetLike>(_ s: inout S, _ x: S.Element) -> Bool { let r = s.insert(x).inserted; return r && s.contains(x) }
var s: Set = [1]; print(add(&s, 2), add(&s, 2), s.count, s.remove(1) as Any)
func both<S: SetLike>(_ a: S, _ b: S) -> S { a.union(b) }
print(both(s, [7]).sorted())
