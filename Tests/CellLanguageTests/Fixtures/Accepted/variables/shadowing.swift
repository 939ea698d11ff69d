let value = 1
print(value)
do {
    let value = "inner"
    print(value)
    do {
        let value = value + "most"
        print(value)
    }
}
print(value)
func shadow(_ n: Int) -> Int {
    var n = n
    n += 1
    return n
}
print(shadow(5))
for value in [10, 20] { print(value) }
let optional: Int? = 3
if let optional { print(optional + 1) }
if let value = optional { print(value) }
print(value)
