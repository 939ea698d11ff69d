print(3 as Double / 2)
let x = 7 as Double * 2 + 1
print(x, 2 * 3 as Double / 4)
let any: Any = 3
print(any as! Int + 1, any is Int && true, any as? Int == 3)
print(200 as UInt8 &+ 100)
let missing: Any = "three"
print(missing as? Int ?? 7 + 1)
