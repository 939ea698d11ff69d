let l = [3, 1, 2].lazy
var pi = l.prefix(while: { $0 > 0 }).makeIterator()
print(type(of: pi))
var di = l.drop(while: { $0 > 2 }).makeIterator()
print(type(of: di))
var pc = pi
print(pc.next()!, pc.next()!, pi.next()!)
var dc = di
print(dc.next()!, dc.next()!, di.next()!)
