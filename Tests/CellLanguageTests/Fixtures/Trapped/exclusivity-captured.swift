func run() {
    var n = 1
    let inc = { n += 1 }
    func change(_ v: inout Int, _ f: () -> Void) { v += 1; f() }
    print("s")
    change(&n, inc)
    print(n)
}
run()
