struct Peek { var it = [1, 2, 3].makeIterator() }
var p = Peek()
var q = p
print(q.it.next()!, q.it.next()!, p.it.next()!)
