var count = 0
let increment = { count += 1 }
increment()
increment()
print(count)
count = 10
increment()
print(count)
var factor = 2
let scale = { (x: Int) in x * factor }
print(scale(5))
factor = 3
print(scale(5))
func local() {
    var x = 1
    let show = { print("x is \(x)") }
    x = 2
    show()
    let set = { (new: Int) in x = new }
    set(30)
    show()
    print(x)
}
local()
