struct S { var n = 0 { didSet { print("did", n) } }; var m = 0 { didSet { print("old", oldValue) } } }
var s = S()
func twice(_ v: inout Int, _ f: () -> Void) { v += 1; f(); v += 1 }
twice(&s.m) { print("x") }
twice(&s.n) { print("y") }
twice(&s.m) { print(s.m) }
