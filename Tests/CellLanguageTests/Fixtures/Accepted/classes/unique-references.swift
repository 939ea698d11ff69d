class C { var n = 0 }
var a = C()
print(isKnownUniquelyReferenced(&a))
var b = a
print(isKnownUniquelyReferenced(&a), isKnownUniquelyReferenced(&b))
b = C()
print(isKnownUniquelyReferenced(&a), isKnownUniquelyReferenced(&b))
var o: C? = nil
print(isKnownUniquelyReferenced(&o))
o = C()
print(isKnownUniquelyReferenced(&o))
weak var w = o
print(isKnownUniquelyReferenced(&o))
var list = [C(), C()]
print(isKnownUniquelyReferenced(&list[0]))
let keep = list[0]
print(isKnownUniquelyReferenced(&list[0]), isKnownUniquelyReferenced(&list[1]))
func f(_ c: inout C) -> Bool { isKnownUniquelyReferenced(&c) }
print(f(&a))
