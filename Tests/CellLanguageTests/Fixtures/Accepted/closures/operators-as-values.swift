print([1, 2, 3].reduce(0, +), [1, 2, 3].reduce(1, *))
print(zip([1, 2, 3], [4, 5, 6]).map(*))
print(zip([5, 7], [1, 2]).map(-))
print([3, 1, 2].sorted(by: >))
let plus: (Double, Double) -> Double = (+)
print(plus(1, 2))
let operations: [(Int, Int) -> Int] = [(+), (-), (*), (/), (%)]
print(operations.map { $0(17, 5) })
print([true, false].map(!))
print([1, -2].map(-))
func combine(_ a: [Int], _ b: [Int], _ f: (Int, Int) -> Int) -> [Int] { zip(a, b).map(f) }
print(combine([1, 2], [3, 4], max), combine([1, 2], [3, 4], -))
print(["a", "b"].reduce("", +))
