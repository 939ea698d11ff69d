func f() {
    print("a")

print("b")
