class A { var x = Int8(300.0) }
func f(_ x: Int8 = Int8(300.0)) {}
let d = { Int8(300.0) }
