var n = 10
n += 5
n -= 3
n *= 4
n /= 5
n %= 7
print(n)
var d = 1.5
d += 2
d *= 3
d -= 0.5
d /= 4
print(d)
var text = "a"
text += "b"
text += "c" + "d"
print(text)
var list = [1]
list += [2, 3]
list += 4...6
print(list)
var matrix = [[1, 2], [3, 4]]
matrix[0][1] += 10
matrix[1][0] *= 7
print(matrix)
var counts = ["a": 1]
counts["a"]! += 5
counts["b", default: 0] += 2
print(counts["a"]!, counts["b"]!)
