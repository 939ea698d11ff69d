var x = 1
func outer(_ f: () -> Void) { inner(&x, f) }
func inner(_ v: inout Int, _ f: () -> Void) { v += 1; f(); v += 1 }
outer { print("ok") }
outer { print(x) }
