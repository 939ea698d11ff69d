func change(_ n: inout Int, by step: Int = "1") { n += step }

var n = 1
change(&n)
print(n)
