class Counter { var n = 0 { didSet { print("did", n) } }; var m = 0 }
func twice(_ v: inout Int, _ f: () -> Void) { v += 1; f(); v += 1 }
let c = Counter()
twice(&c.n) { print("n", c.n) }
print("x")
twice(&c.m) { print("m", c.m) }
