protocol Box { associatedtype Item; var item: Item { get } }
struct Two<A: Box, B: Box> where A.Item == B.Item { let a: A, b: B }
struct I: Box { let item: Int }
struct S: Box { let item: String }
let t: Two<I, S>? = nil
