var j = [[1, 2], [3]].joined().makeIterator()
print(type(of: j))
var k = j
print(k.next()!, k.next()!, k.next()!, j.next()!)
var js = [[1, 2], [3]].joined(separator: [0]).makeIterator()
print(type(of: js))
var ks = js
print(ks.next()!, ks.next()!, ks.next()!, js.next()!)
