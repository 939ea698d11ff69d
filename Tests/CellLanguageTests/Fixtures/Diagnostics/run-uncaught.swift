enum Bad: Error { case low(Int) }
func f() throws { throw Bad.low(2) }
try f()
