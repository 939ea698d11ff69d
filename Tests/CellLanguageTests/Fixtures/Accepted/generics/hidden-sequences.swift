struct Matrix3: Sequence {
    let v: [[Int]]; func makeIterator() -> some IteratorProtocol<Int> { v.joined().makeIterator() }
}
print(Matrix3(v: [[1], [2, 3]]).map { $0 * 2 }, Matrix3(v: [[4]]).contains(4))
func evens(_ n: Int) -> some Sequence<Int> { stride(from: 0, to: n, by: 2) }
print(Array(evens(7)), evens(5).reduce(0, +), evens(3).map(String.init))
func biggest(_ xs: some Collection<Int>) -> Int? { xs.max() }
print(biggest([1, 5, 2]) as Any, biggest(Set([3])) as Any, biggest(1..<1) as Any)
func any(_ xs: any Collection<Int>) -> Int { xs.count + (xs.first ?? 0) }
print(any([7, 8]), any(1...3))
