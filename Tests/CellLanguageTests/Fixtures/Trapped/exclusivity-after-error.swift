struct E: Error {}
class C { var x = 1 }
let c = C()
func f(_ v: inout Int, _ g: () throws -> Void) rethrows { v += 1; try g(); v += 1 }
do { try f(&c.x) { throw E() } } catch { print(c.x) }
f(&c.x) {}
print(c.x)
do { try f(&c.x) { if c.x > 0 { throw E() } } } catch { print(c.x) }
