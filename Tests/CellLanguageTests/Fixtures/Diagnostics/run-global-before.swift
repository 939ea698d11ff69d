func f() -> String { later }
print(f())
let later = "now"
