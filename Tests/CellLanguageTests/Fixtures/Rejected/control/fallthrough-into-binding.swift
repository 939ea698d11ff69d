switch (1, 2) {
case (1, _): fallthrough
case (let x, 2): print(x)
default: print("other")
}
