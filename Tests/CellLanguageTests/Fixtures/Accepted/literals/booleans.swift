let yes = true
let no = false
print(yes, no, !yes, !no)
print(yes && no, yes || no)
print(true != false, true == !false)
var flag = false
flag.toggle()
print(flag)
print([true, false].map { !$0 })
print(yes ? "on" : "off")
print(Bool("true")!, Bool("yes") as Any)
