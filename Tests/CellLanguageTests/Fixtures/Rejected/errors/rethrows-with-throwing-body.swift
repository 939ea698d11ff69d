struct Oops: Error {}
func f() -> [Int] {
    [1, 2].map { n in
        if n == 2 { throw Oops() }
        return n
    }
}
print(f())
