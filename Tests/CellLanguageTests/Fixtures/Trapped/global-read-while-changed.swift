var total = 3

func addTotal(_ number: inout Int) {
    number += total
}

var other = 4
addTotal(&other)
print(other)
addTotal(&total)
print(total)
