func a() -> Int { if true { return 1 } }
func b(_ n: Int) { guard n > 0 else { print(n) } }
break
continue
for x in 5 {}
switch 3 { case 1: print(1) }
enum E { case p, q(Int) }
switch E.p { case .p: print("p") }
switch E.p { case .z: break; default: break }
switch 1 { default: break; case 2: break }
switch E.p { case .p: ; case .q(let n): print(n) }
var v = 1
if v = 2 {}
func c() { defer { return } }
let k = if v > 1 { 2 }
fallthrough
return
outer: while true { break inner }
switch E.p { case .p, .q(let n): print(n) }
func d() { return 1 }
func e() -> Int { return }
