let one: Int? = 1, none: Int? = nil
print(one == 1, one != 1, none == nil, one != none, one == Optional(1))
print([1, nil] == [Optional(1), nil], ["a": one] == ["a": 1])
let names: [String?] = ["b", nil, "a"]
print(names.compactMap { $0 }.sorted(), names.contains(nil), names.contains("a"), names.firstIndex(of: nil)!)
struct Point: Equatable { var x: Int }
let p: Point? = Point(x: 1)
print(p == Point(x: 1), p != nil, p?.x == 1, p?.x != 2)
print(one.map { $0 > 0 } == true, (one ?? 0) > (none ?? 0))
switch (one, none) { case (1, nil): print("one and none"); default: print("else") }
