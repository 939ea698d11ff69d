final class O { var a = 1 { didSet { print("a") } }; var b = 2 { didSet { print("b") } }; var c: Int { get { print("get c"); return a } set { print("set c"); a = newValue } } 
 subscript(i: Int) -> Int { get { print("get", i); return i } set { print("set", i, newValue) } } }
let o = O(), p = O()
swap(&o.a, &p.b)
swap(&o.c, &p.b)
func three(_ x: inout Int, _ y: Int, _ z: inout Int) { x += y; z += y }
func v(_ k: Int) -> Int { print("v", k); return k }
three(&o[v(1)], v(2), &o[v(3)])
three(&o.c, v(2), &p.c)
o[v(4)] += o[v(5)]
o.c += p.c
