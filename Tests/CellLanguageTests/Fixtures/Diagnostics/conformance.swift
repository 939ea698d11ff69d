protocol Named { var name: String { get }; func greet() }
struct A: Named { var name = "" }
struct B: Comparable { var x = 1 }
struct P { var x = 1 }
struct C: Equatable { var p: P }
enum D: CaseIterable { case a(Int) }
enum E: Int { case a = "x" }
enum R { case leaf, node(R) }
struct S { var s: S? }
print([P()].sorted(), [P()].contains(P()), ["a"].total)
extension Array where Element == Int { var total: Int { 1 } }
let words = ["a"]
print(words.total)
let set: Set<P> = []
func least<T: Comparable>(_ x: T) {}
least(P())
let any: any Named = P()
class K: A {}
final class L {}
class M: L {}
class N { func f() {} ; final func g() {} }
class O: N { func f() {} ; override func g() {} ; override func h() {} }
class Q { required init(n: Int) {} }
class T: Q { init() { super.init(n: 1) } }
struct W { weak var p: P? }
