struct Opt: Hashable {
    let p: P?
    let l: [P]
}
struct P: Hashable {
    var a = 1
    var b = 2
    func hash(into h: inout Hasher) { h.combine(a) }
}
print(
    Set([Opt(p: P(), l: [P()]), Opt(p: P(), l: [P(b: 3)]), Opt(p: nil, l: [])]).count, Set([[P()], [P(b: 3)]]).count)
