class A {}
struct B: A {}
print(B())
