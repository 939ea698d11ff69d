func addTwice<C: RangeReplaceableCollection>(_ c: inout C, _ x: C.Element) { c.append(x); c.append(x) }
var a = [1]; addTwice(&a, 2); print(a)
var s = "x"; addTwice(&s, "y"); print(s)
