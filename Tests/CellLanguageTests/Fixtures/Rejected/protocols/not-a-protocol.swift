struct A {}
struct B: A {}
print(B())
