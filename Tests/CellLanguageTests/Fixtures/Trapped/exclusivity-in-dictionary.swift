var dict = ["a": 1]
func change(_ v: inout Int?, _ f: () -> Void) { v = 5; f() }
print("s")
change(&dict["a"]) { print(dict) }
print(dict)
