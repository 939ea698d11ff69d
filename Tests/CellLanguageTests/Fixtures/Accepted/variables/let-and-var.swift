let constant = 10
var variable = 1
variable = constant + 5
print(constant, variable)
let late: Int
if variable > 10 { late = 1 } else { late = 2 }
print(late)
var declared: String
declared = "now"
print(declared)
var a = 1, b = 2.5, c = "three"
print(a, b, c)
a = 4; b = 5; c = "six"
print(a, b, c)
let (x, y): (Int, Double) = (1, 2)
print(x, y)
