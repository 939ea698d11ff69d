struct Pair { var first = 1, second = 2 }

func move(_ from: inout Int, _ to: inout Int) {
    to += from
    from = 0
}

func local() {
    var pair = Pair()
    move(&pair.first, &pair.second)
    print(pair)
}

local()
var pair = Pair()
move(&pair.first, &pair.second)
print(pair)
