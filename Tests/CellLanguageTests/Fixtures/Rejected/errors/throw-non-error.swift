func f() throws { throw "broken" }
do { try f() } catch { print(error) }
