protocol Box { associatedtype Item; var item: Item { get }; func all() -> [Item]; func opt() -> Item? }
struct IB: Box { let item = 3; func all() -> [Int] { [1, 2] }; func opt() -> Int? { nil } }
struct SB: Box { let item = "s"; func all() -> [String] { ["a"] }; func opt() -> String? { "x" } }
let bs: [any Box] = [IB(), SB()]
for b in bs { print(b.item, b.all(), b.opt() as Any) }
let i: Any = bs[0].item; print(i as? Int ?? 0)
func show<B: Box>(_ b: B) -> String { "\(b.item) \(B.Item.self)" }
for b in bs { print(show(b)) }
func first<B: Box>(_ b: B) -> B.Item { b.item }
print(first(bs[0]), first(IB()) + 1)
