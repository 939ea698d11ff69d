enum Reading { case value(Double), missing(reason: String) }
let readings: [Reading] = [.value(1.5), .missing(reason: "rain"), .value(4)]
var sum = 0.0
for case .value(let v) in readings { sum += v }
print(sum)
for case let .missing(reason) in readings { print(reason) }
for case .value(let v) in readings where v > 2 { print("above two:", v) }
if case .missing = readings[1] { print("gap") }
let count = readings.filter { if case .value = $0 { return true } else { return false } }.count
print(count)
func first(_ r: Reading) -> Double? {
    guard case .value(let v) = r else { return nil }
    return v
}
print(readings.compactMap(first))
let age = 20
if case 13...19 = age { print("teen") } else { print("not a teen") }
while case let last = sum, last > 3 { sum -= 1 }
print(sum)
for i in 1...20 { if case 5..<8 = i { print(i, terminator: " ") } }
print()
