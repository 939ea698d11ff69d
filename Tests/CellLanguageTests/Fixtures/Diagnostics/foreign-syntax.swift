let x = 3
def area(w):
    return w
function half(w: Int) -> Int {
    return w / 2
}
print "hello"
int count = 4
const pi = 3.14
let y := 4
for (i = 0; i < 3; i++) {
    print(x)
}
for name of ["a", "b"] { print(name) }
foreach name in ["a", "b"] { print(name) }
let table = {"a": 1, "b": 2}
let dog = new Dog()
let z = 3 if x == 3 else 4
let thrice = [1, 2].map { x -> x * 3 }
