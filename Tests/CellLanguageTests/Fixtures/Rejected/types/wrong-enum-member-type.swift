enum Op { case push(Int) }
let op = Op.push("one")
print(op)
