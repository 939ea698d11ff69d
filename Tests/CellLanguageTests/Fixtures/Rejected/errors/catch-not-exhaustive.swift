enum E: Error { case a, b }
func risky() throws { throw E.a }
func f() {
    do { try risky() } catch E.a { print("a") }
}
f()
