let things: [Any] = [1, "two", 3.0, [4], true, Optional(5) as Any]
for thing in things {
    switch thing {
    case is Bool: print("bool")
    case 1 as Int: print("the one")
    case let n as Int: print("int", n)
    case let s as String where s.hasPrefix("t"): print("t-string", s)
    case let d as Double: print("double", d)
    case let list as [Int]: print("list", list.count)
    default: print("something")
    }
}
let n = 7
switch n {
case 1, 3, 5, 7, 9: print("odd")
default: print("even")
}
let limit = 5
switch n {
case limit: print("at limit")
case (limit + 1)...: print("above")
default: print("below")
}
func ~= (pattern: (Int) -> Bool, value: Int) -> Bool { pattern(value) }
func even(_ n: Int) -> Bool { n % 2 == 0 }
switch 8 { case even: print("even"); default: print("odd") }
