func parse<C: Collection>(_ input: inout C) -> Int where C.SubSequence == C, C.Element == Character {
    var n = 0
    while let c = input.first, let d = c.wholeNumberValue { n = n * 10 + d; input.removeFirst() }
    return n
}
var s = "123abc"[...]; print(parse(&s), s)
