let xs = [1, 2, 3, 4]
let z = xs.prefix(2) + [4]
print(z, type(of: z))
let y = [0] + xs.suffix(2)
print(y, type(of: y))
let w = xs.prefix(1) + xs.suffix(1)
print(w, type(of: w))
func quick(_ a: [Int]) -> [Int] {
    guard let p = a.first else { return [] }
    let rest = a.dropFirst()
    return quick(rest.filter { $0 < p }) + [p] + quick(rest.filter { $0 >= p })
}
print(quick([3, 1, 2]))
func merge(_ a: ArraySlice<Int>, _ b: ArraySlice<Int>) -> [Int] {
    if a.isEmpty { return Array(b) }
    if b.isEmpty { return Array(a) }
    return a.first! < b.first! ? [a.first!] + merge(a.dropFirst(), b) : [b.first!] + merge(a, b.dropFirst())
}
func sort(_ a: [Int]) -> [Int] {
    if a.count < 2 { return a }
    let m = a.count / 2
    return merge(sort(Array(a[..<m]))[...], sort(Array(a[m...]))[...])
}
print(sort([4, 2, 5, 1]))
func sum(_ xs: ArraySlice<Int>) -> Int { xs.isEmpty ? 0 : xs.first! + sum(xs.dropFirst()) }
print(sum([1, 2, 3]), sum([4, 5][...]))
func rotate(_ a: [Int], _ k: Int) -> [Int] { Array(a.dropFirst(k)) + a.prefix(k) }
print(rotate([1, 2, 3], 1))
let p: [Int] = [1, 2, 3].suffix(2)
let q: [Int] = [1, 2, 3].dropLast()
let head: [Int] = [1, 2, 3].prefix(while: { $0 < 3 })
print(p, q, head)
