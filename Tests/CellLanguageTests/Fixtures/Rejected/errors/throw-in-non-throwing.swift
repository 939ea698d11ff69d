struct Oops: Error {}
func f() { throw Oops() }
f()
