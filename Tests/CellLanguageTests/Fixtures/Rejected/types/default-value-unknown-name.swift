func f(_ x: Int, by n: Int = unknown) -> Int { x }
func f(_ x: Double) -> Double { x }
print(f(1) + 2)
