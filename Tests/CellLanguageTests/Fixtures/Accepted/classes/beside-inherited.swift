class A { func x() -> Int { 1 } }
class B: A { func x() -> Double { 2 } }
let d: Double = B().x()
let i: Int = B().x()
print(d, i)
