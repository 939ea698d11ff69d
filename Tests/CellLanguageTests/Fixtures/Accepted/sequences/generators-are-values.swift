var u = sequence(state: (0, 1)) { s -> Int? in
    defer { s = (s.1, s.0 + s.1) }; return s.0
}
var v = u
print(u.next()!, u.next()!, u.next()!, v.next()!, Array(v.prefix(5)), u.next()!)
var w = sequence(first: 1) { $0 < 100 ? $0 * 2 : nil }
_ = w.next()
var x = w
print(Array(w), x.next()!, x.next()!)
