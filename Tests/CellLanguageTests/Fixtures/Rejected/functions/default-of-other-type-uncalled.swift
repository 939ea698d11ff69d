func double(_ x: Double, by factor: Int = 2.5) -> Double { x * Double(factor) }

print("double")
