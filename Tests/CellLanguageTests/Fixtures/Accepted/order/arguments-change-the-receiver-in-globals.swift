var list = [1]; var st = S2()
struct S2 { var n = 1; var l = [1]; mutating func grow(_ k: Int) { n += k }; var comp: [Int] { get { print("get"); return l } set { print("set"); l = newValue } } }
func f() -> Int { list.append(5); st.n += 10; st.l.append(6); return 2 }
list.append(f()); print(list)
list[0] += f(); print(list)
st.n += f(); print(st)
st.grow(f()); print(st)
st.l.append(f()); print(st)
st.comp.append(f()); print(st)
st.comp[0] += f(); print(st)
swap(&list[0], &st.l[0])
list.swapAt(f() - 2, 1); print(list)
func add(_ a: inout [Int], _ v: Int) { a.append(v) }
add(&st.l, f()); print(st)
add(&st.comp, f()); print(st)
