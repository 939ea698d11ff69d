struct Point { var x = 1 }
let p = Point()
print(p == nil, p != nil)
let z = 4
print(z ?? 5, z == nil)
let temperature = 30.5
switch temperature {
case ..<0: print("cold")
case 25...: print("hot")
default: print("mild")
}
