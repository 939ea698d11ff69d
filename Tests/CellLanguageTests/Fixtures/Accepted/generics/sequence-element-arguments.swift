func most<S: Sequence>(_ items: S, _ other: S.Element) -> S.Element where S.Element: Comparable { items.max() ?? other }
func part<T>(_ list: [T], _ count: Int) -> ArraySlice<T> { list.prefix(count) }
func cut<T>(_ list: [T]) -> [T] { list }

print(most(part([10], 1), 255))
let number: Int = -most(part(([10] as [Int]), 5), 255)
print(number)
var halves = most(cut(stride(from: 0, to: 13, by: 2).map { _ in 2.5 }).suffix(2), -0.25)
print(halves)
print(most([1, 2], 3), most(Set(["a"]), "b"), most([1.5], 2), most("abc", "z"))
let narrow: Double = most([1.5].suffix(1), 2)
print(most([1, 2].lazy.map { $0 * 2 }, 1), narrow)

protocol Store {}
func kind<T>(_ x: T) -> String { "any" }
func kind<T: Comparable>(_ x: T) -> String { "ordered" }
func kind<T: Store>(_ x: T) -> String { "store" }
print(kind((1, true)), kind((a: 1, b: 2)), kind(3), kind([1]))
let pairs = ["\(kind((a: 1, b: Int.min)))", kind(("a", [2]))]
print(pairs)
