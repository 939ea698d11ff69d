var its = [[1, 2].makeIterator(), [3, 4].makeIterator()]
for i in its.indices { print(its[i].next()!) }
print(its[0].next()!, its[1].next()!)
var copy = its
print(copy[0].next() as Any, its[0].next() as Any)
