func f(_ x: inout Int) -> () -> Void {
    return { x += 1 }
}
var n = 1
f(&n)()
print(n)
