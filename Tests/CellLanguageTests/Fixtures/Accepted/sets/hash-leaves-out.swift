struct P: Hashable {
    var a = 1
    var b = 2
    func hash(into h: inout Hasher) { h.combine(a) }
}
print(
    Set([P(), P(b: 5), P()]).count, [P(): "x", P(b: 5): "y"][P(b: 5)]!, Set([P()]) == Set([P(b: 5)]),
    Set([P()]).contains(P(b: 9)))
var d: [P: Int] = [:]
d[P()] = 1
d[P(b: 7), default: 0] += 5
d[P()]! += 1
print(d.count, d[P()]!, d[P(b: 7)]!, d[P(b: 8)] as Any)
d[P()] = nil
print(d.count, d.keys.first!.b)
