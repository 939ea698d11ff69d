struct Bad: Error { var code = 3 }
func f() throws -> Int { throw Bad() }
print(try! f())
