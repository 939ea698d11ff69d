func show<T>(_ x: T) -> String { "any \(x)" }
func show(_ x: Int) -> String { "int \(x)" }
func show<T: Numeric>(_ x: T) -> String { "number \(x)" }
func show<T>(_ x: [T]) -> String { "array of \(x.count)" }
print(show("s"), show(1), show(2.5), show([1, 2]), show(true))
func mix(_ a: Int = 1, b: Int = 2, _ c: Int = 3, d: Int...) -> [Int] { [a, b, c] + d }
print(mix(), mix(9), mix(b: 9), mix(5, b: 6, 7), mix(5, 7, d: 8, 9))
func convert<T, U>(_ x: T, with f: (T) -> U) -> U { f(x) }
print(convert(3) { "\($0)!" }, convert("abc", with: \.count), convert(2.5, with: Int.init))
func firstOf<T>(_ items: T..., where test: (T) -> Bool = { _ in true }) -> T? { items.first(where: test) }
print(firstOf(1, 2, 3)!, firstOf(1, 2, 3) { $0 > 1 }!, firstOf("a") { $0.isEmpty } as Any)
