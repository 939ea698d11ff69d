class A: A {}

print("circular")
