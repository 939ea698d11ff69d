let time = 0..<2.5
print(time.contains(1), time.lowerBound, time.isEmpty, time.overlaps(2..<3))
print(time.count)
print(time.reduce(0, +))
let scaled = [1, 2].flatMap { factor in
    time.map { $0 * Double(factor) }
}
for (index, moment) in (0...1.5).enumerated() {
    print(index, moment)
}
