print(zip([1, 2], ["a", "b"]), [1, 2].enumerated(), [1, 2].reversed(), "abc".reversed())
print(stride(from: 0, to: 10, by: 3), stride(from: 0.0, through: 1, by: 0.5))
debugPrint(zip([1], ["a"]), ["q"].enumerated())
print((97...99).map { UnicodeScalar($0)! }, "ab".unicodeScalars, "a\n".unicodeScalars.map { $0 }, UnicodeScalar("\t").value)
let some: Int? = 5
let none: Int? = nil
print(some.debugDescription, none.debugDescription, "q\"".debugDescription, ["a"].debugDescription, [1: "a"].debugDescription)
print((1...2).debugDescription, Set([1]).debugDescription, ["a"][...].debugDescription, 1.5.debugDescription, Character("a").debugDescription)
print(nil as Int? as Any, 1 as Int? as Any)
