func here() -> Int { return #line }
print(here())
print(#line)
let lines = [
    #line,
    #line,
]
print(lines)
func whereAmI(line: Int = #line) -> Int { line }
print(whereAmI())
print(
    whereAmI())
func name() -> String { #function }
print(name())
func labelled(_ x: Int, by y: Int) -> String { #function }
print(labelled(1, by: 2))
