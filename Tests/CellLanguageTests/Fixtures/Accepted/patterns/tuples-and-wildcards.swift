let pair = (1, ("a", 2.5))
let (n, (s, d)) = pair
print(n, s, d)
if case (1, let inner) = pair { print(inner) }
if case (_, ("a", let x)) = pair { print(x) }
for (i, (name, value)) in [("p", 1), ("q", 2)].enumerated() { print(i, name, value) }
for case (let name, 2) in [("p", 1), ("q", 2)] { print("two is", name) }
var (a, b) = (1, 2)
a += b
print(a)
let (_, second, _) = (1, 2, 3)
print(second)
switch (1, "x", true) {
case (let n, "x", true) where n > 0: print("match", n)
default: print("no")
}
switch ("k", 5) {
case ("a"..."j", _): print("early")
case ("k"..."z", 0..<10): print("late and small")
default: print("else")
}
