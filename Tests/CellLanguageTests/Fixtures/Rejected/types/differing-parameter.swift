protocol Box { associatedtype Item; var item: Item { get } }
struct Two<A: Box, B: Box> where A.Item == B.Item { let a: A, b: B }
struct I: Box { let item: Int }
struct S: Box { let item: String }
func f(_ t: Two<I, S>) {}
func g<A, B>(_ t: Two<A, B>) -> A.Item { t.a.item }
let t = Two(a: I(item: 1), b: S(item: ""))
