func sum(_ numbers: Double...) -> Double { numbers.reduce(0, +) }
print(sum(), sum(1), sum(1, 2.5, 3))
func join(_ parts: String..., separator: String = ", ") -> String { parts.joined(separator: separator) }
print(join("a", "b"), join("a", "b", "c", separator: "-"))
func count(_ label: String, _ items: Int...) -> String { "\(label): \(items.count) \(items)" }
print(count("none"), count("two", 1, 2))
func average(of numbers: Int...) -> Double {
    guard !numbers.isEmpty else { return 0 }
    return Double(numbers.reduce(0, +)) / Double(numbers.count)
}
print(average(of: 1, 2, 4), average())
