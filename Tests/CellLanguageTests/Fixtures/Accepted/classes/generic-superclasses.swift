class Box<T> { var v: T; init(_ v: T) { self.v = v }; func map<U>(_ f: (T) -> U) -> Box<U> { Box<U>(f(v)) }; var text: String { "Box(\(v))" } }
class IntBox: Box<Int> { override var text: String { "Int" + super.text }; func up() { v += 1 } }
class Pair<A, B>: Box<A> { var w: B; init(_ a: A, _ b: B) { w = b; super.init(a) }; override var text: String { "Pair(\(v), \(w))" } }
let i = IntBox(3); i.up()
print(i.text, i.map { "\($0)!" }.text, Pair(1, "x").text, (Pair("a", 2.5) as Box<String>).text)
let boxes: [Box<Int>] = [i, Pair(4, true), Box(9)]
print(boxes.map(\.text), boxes.map { $0 is IntBox }, boxes.compactMap { ($0 as? Pair<Int, Bool>)?.w })
