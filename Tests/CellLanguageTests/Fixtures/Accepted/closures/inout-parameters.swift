let double: (inout Int) -> Void = { $0 *= 2 }
var n = 4
double(&n)
print(n)
func mutate(_ list: inout [Int], with change: (inout Int) -> Void) {
    for i in list.indices { change(&list[i]) }
}
var list = [1, 2, 3]
mutate(&list) { $0 += 10 }
mutate(&list) { value in value = value % 2 == 0 ? 0 : value }
print(list)
func update<T>(_ value: T, _ change: (inout T) -> Void) -> T {
    var copy = value
    change(&copy)
    return copy
}
print(update([3, 1, 2]) { $0.sort() }, update("abc") { $0.append("d") })
