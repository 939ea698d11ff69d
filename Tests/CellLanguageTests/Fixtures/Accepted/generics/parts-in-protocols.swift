protocol Splits { associatedtype C: Collection; var all: C { get } }
extension Splits { var rest: C.SubSequence { all.dropFirst() }; var n: Int { rest.count } }
struct A: Splits { let all = [1, 2, 3] }; struct B: Splits { let all = "ab" }
print(A().rest, B().rest, A().n, type(of: A().rest), type(of: B().rest))
