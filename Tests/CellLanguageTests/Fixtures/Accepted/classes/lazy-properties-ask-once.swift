struct Inner { var list: [Int] = [] }
final class Box { lazy var list: [Int] = { print("made"); return [1] }(); lazy var opt: Int? = nil; lazy var o2: String? = "s"; var n = 3; lazy var twice = n * 2; lazy var four = twice * 2 }
var calls = 0
func loud(_ b: Box) -> Box { calls += 1; print("loud"); return b }
let b = Box()
loud(b).list.append(2)
loud(b).list += [3]
loud(b).list[0] = 9
print(b.list, calls, b.opt as Any, b.o2 as Any, b.four)
b.opt = 5; print(b.opt as Any); b.opt = nil; print(b.opt as Any)
