class Counter {
    var n = 0 { didSet { print("did", n) } }; var m = 0 { didSet { print("old", oldValue) } };
    var k = 0 { willSet { print(newValue) } }
}
func twice(_ v: inout Int, _ f: () -> Void) { v += 1; f(); v += 1 }
let c = Counter()
twice(&c.m) { print("m", c.m) }
twice(&c.k) { print("k", c.k) }
twice(&c.n) { print("hm") }
twice(&c.n) { print("n", c.n) }
