protocol Bag {
    associatedtype Thing: Hashable; func contains(_ x: Thing) -> Bool;
    mutating func insert(_ x: Thing) -> (inserted: Bool, memberAfterInsert: Thing); var count: Int { get }
}
extension Set: Bag {}
func add<B: Bag>(_ b: inout B, _ x: B.Thing) -> Bool { b.insert(x).inserted }
var st: Set = [1, 2]; print(add(&st, 2), add(&st, 3), st.count)
