class A: B {}
class B: A {}

print("circular")
