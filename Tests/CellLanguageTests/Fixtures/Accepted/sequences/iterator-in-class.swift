class Holder { var it = [1, 2, 3].makeIterator() }
let h = Holder()
let k = h
print(h.it.next()!, k.it.next()!, h.it.next()!)
