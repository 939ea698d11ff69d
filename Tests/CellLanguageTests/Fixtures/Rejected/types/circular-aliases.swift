typealias A = B
typealias B = A

let n: A = 3
print(n)
