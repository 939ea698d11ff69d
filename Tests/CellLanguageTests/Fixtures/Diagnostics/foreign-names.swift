let xs = [3, 1, 2]
let nothing: Int? = null
let done = False
for i in range(3) { print(i) }
print(len(xs), str(3), xs.length, xs.size)
let name: string = "Ada"
let flag: boolean = true
let table: dict = 3
println("hello")
xs.push(4)
print("a".toUpperCase(), "abc".startsWith("a"))
struct Dog {
    var name = "Rex"
    func bark() { print(this.name) }
}
