func folded<C: Collection, R>(_ items: C, _ first: R, _ next: (R, C.Element) -> R) -> R {
    var result = first
    for item in items { result = next(result, item) }
    return result
}
for letter in folded(["x", "y"], "a") { $0 + $1 }.prefix(2) {
    print(letter)
}
if folded([1, 2], 0) { $0 + $1 } == 3 { print("three") }
let limit = 2
while folded([1], 1) { $0 * $1 }.signum() > limit { print("never") }
switch folded([1, 2], 0) { $0 - $1 }.magnitude {
case 3: print("three again")
default: print("other")
}
