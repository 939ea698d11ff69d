func test() {
  var list = [1]; var s = (a: 1, b: [1])
  func f() -> Int { list.append(5); s.a += 10; s.b.append(3); return 2 }
  list.append(f()); print(list)
  list[0] += f(); print(list)
  list.insert(f(), at: f() - 2); print(list)
  s.a += f(); s.b.append(f()); print(s)
  list.append(contentsOf: [f(), list.count]); print(list)
  list.removeLast(f()); print(list)
  list = list + [f()]; print(list)
  list += [list.count, f(), list.count]; print(list)
}
test()
