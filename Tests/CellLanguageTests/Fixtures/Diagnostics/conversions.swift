let a: Int = "one"
let b: Double = [1]
let c: Int = nil
let d: [Int] = ["x"]
let n = 3
let e: Double = n
let f: Int = 2.5
func half(_ x: Int) -> Double { x }
half("2")
if n { }
let g: String = Int("5")
var h = 1
h = "two"
