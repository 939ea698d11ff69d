func check(_ name: String, _ result: Bool) -> Bool {
    print("check", name)
    return result
}
print(check("a", false) && check("b", true))
print(check("c", true) || check("d", true))
print(check("e", true) && check("f", false) || check("g", true))
if check("h", false), check("i", true) { print("never") }
let number: Int? = 5
func fallback() -> Int { print("fallback"); return 0 }
print(number ?? fallback())
print((nil as Int?) ?? fallback())
print(check("j", true) ? 1 : fallback())
