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
