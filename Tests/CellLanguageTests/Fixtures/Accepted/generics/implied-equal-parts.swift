protocol Box { associatedtype Item; var item: Item { get } }
struct Two<A: Box, B: Box> where A.Item == B.Item, A.Item: Comparable {
    let a: A, b: B; var larger: A.Item { max(a.item, b.item) }
}
struct I: Box { let item: Int }
struct J: Box { let item: Int; let name = "j" }
struct S: Box { let item: String }
func both<A, B>(_ a: A, _ b: B) -> Two<A, B> { Two(a: a, b: b) }
print(both(I(item: 1), J(item: 4)).larger)
func larger<A, B>(_ t: Two<A, B>) -> A.Item { t.larger < t.a.item ? t.b.item : t.larger }
print(larger(both(I(item: 7), I(item: 4))))
extension Two { func swapped() -> Two<B, A> { Two<B, A>(a: b, b: a) } }
print(both(I(item: 1), J(item: 4)).swapped())
