let n = 1
switch n {
default: print("default")
case 1: print("one")
}
