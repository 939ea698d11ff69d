var total = 1
func change(_ x: inout Int, _ action: () -> Void) {
    x += 1
    action()
}
change(&total) { total += 10 }
