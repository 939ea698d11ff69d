struct Broken: Error { var code = 3 }
func work() throws { throw Broken() }
print("start")
try work()
print("never")
