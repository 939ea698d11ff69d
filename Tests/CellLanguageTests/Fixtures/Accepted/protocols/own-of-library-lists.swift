protocol Seq {
    associatedtype Element; func map<T>(_ f: (Element) throws -> T) rethrows -> [T];
    func reduce<R>(_ i: R, _ f: (R, Element) throws -> R) rethrows -> R;
    func sorted(by: (Element, Element) throws -> Bool) rethrows -> [Element]; var first: Element? { get };
    func prefix(_ n: Int) -> ArraySlice<Element>; mutating func swapAt(_ i: Int, _ j: Int);
    mutating func sort(by: (Element, Element) throws -> Bool) rethrows; mutating func insert(_ e: Element, at: Int);
    mutating func remove(at: Int) -> Element; mutating func reverse();
    func firstIndex(where: (Element) throws -> Bool) rethrows -> Int?; func joinedText() -> String
}
extension Seq { func joinedText() -> String { map { "\($0)" }.reduce("") { $0 + $1 } } }
extension Array: Seq {}
func play<S: Seq>(_ s: S) -> String where S.Element == Int {
    var s = s; s.swapAt(0, 1); s.sort { $0 > $1 }; s.insert(9, at: 1); let r = s.remove(at: 0); s.reverse();
    return "\(s.joinedText()) \(r) \(s.first!) \(s.prefix(2)) \(s.firstIndex { $0 == 9 } ?? -1) \(s.sorted { $0 < $1 })"
}
print(play([1, 2, 3]))
