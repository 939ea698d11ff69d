var a = 1
var b = 2
swap(&a, &b)
print(a, b)
(a, b) = (b, a)
print(a, b)
(a, b) = (a + b, a - b)
print(a, b)
var list = [1, 2, 3]
list.swapAt(0, 2)
print(list)
(list[0], list[1]) = (list[1], list[0])
print(list)
var (previous, current) = (0, 1)
for _ in 0..<10 { (previous, current) = (current, previous + current) }
print(previous)
