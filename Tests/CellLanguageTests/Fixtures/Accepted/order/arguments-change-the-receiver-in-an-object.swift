final class C {
  var list = [1]; var d: [String: Int] = ["a": 1]; var s = S(); var rows = [[1], [2]]
  static var all = [1]
  func f() -> Int { list.append(9); d["f"] = 9; s.n += 10; rows[0].append(8); C.all.append(7); return 2 }
  func go() {
    list.append(f()); print(list)
    list.insert(f(), at: 0); print(list)
    list += [f()]; print(list)
    d["z"] = f(); print(d.count)
    d["f"]! += f(); print(d["f"]!)
    s.n += f(); print(s.n)
    s.grow(f()); print(s.n)
    s.list.append(f()); print(s)
    rows[0].append(f()); print(rows)
    rows[1][0] += f(); print(rows)
    rows[0][0] = f(); print(rows)
    C.all.append(f()); print(C.all)
    add(&list, f()); print(list)
    add(&s.list, f()); print(s)
    add(&rows[0], f()); print(rows)
    add(&C.all, f()); print(C.all)
    s.n &+= f(); print(s.n)
    bump(&s.n, f()); print(s.n)
    s[2] = f(); print(s)
    s[2] += f(); print(s)
  }
}
struct S { var n = 1; var list = [0]; mutating func grow(_ k: Int) { n += k }
  subscript(i: Int) -> Int { get { n } set { n = newValue * i } } }
func add(_ a: inout [Int], _ v: Int) { a.append(v) }
func bump(_ a: inout Int, _ v: Int) { a += v }
C().go()
