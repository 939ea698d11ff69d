var a = [1, 2, 3]
a.withEach { print($0, a.count) }
extension Array {
    func withEach(_ f: (Element) -> Void) { for e in self { f(e) } }
    mutating func mutateEach(_ f: (inout Element) -> Void) { for i in indices { f(&self[i]) } }
}
a.mutateEach { $0 += 1 }
print(a)
let n = a.count
a.mutateEach { $0 += n }
print(a)
a.mutateEach { $0 += a.count }
