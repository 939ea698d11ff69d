enum Oops: Error { case bad(Int) }
func risky(_ n: Int) throws -> Int {
    if n > 1 { throw Oops.bad(n) }
    return n
}
print(try! risky(1))
print(try! risky(2))
