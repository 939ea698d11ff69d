func f() {}
f
print("x")
