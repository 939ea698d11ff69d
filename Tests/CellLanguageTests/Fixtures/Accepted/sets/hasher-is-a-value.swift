var a = Hasher()
a.combine(1)
var b = a
b.combine(2)
var c = Hasher()
c.combine(1)
print(a.finalize() == c.finalize(), b.finalize() == c.finalize())
