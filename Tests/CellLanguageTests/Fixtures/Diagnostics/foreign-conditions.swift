let a = true, b = false
if a and b { print(1) }
if a or b { print(1) }
if not a { print(1) }
if a then { print(1) }
if a {
    print(1)
} elif b {
    print(2)
}
switch 3 {
case 1 or 2: print("few")
default: print("many")
}
