func one() -> Int { 1 }
func nothing() {}
func explicit() -> Void { return }
func early(_ x: Int) {
    if x < 0 { return }
    print("x is", x)
}
early(1)
early(-1)
let v: Void = nothing()
print(v, type(of: v))
explicit()
func tuple() -> (Int, String) { (1, "a") }
print(tuple())
@discardableResult
func record(_ x: Int) -> Int { print("record", x); return x }
record(5)
_ = one()
func optional(_ x: Int) -> Int? { x > 0 ? x : nil }
print(optional(1) as Any, optional(-1) as Any)
