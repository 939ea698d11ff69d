struct Bad: Error {}
func risky() throws -> Int { throw Bad() }
func plain() { risky() }
func caught() { do { try risky() } catch is Bad { } }
let f: () -> Int = risky
func g() { throw Bad() }
func h() { let x = try risky() }
