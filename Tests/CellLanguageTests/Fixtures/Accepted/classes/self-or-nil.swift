class A { func f(_ x: A) -> Self? { x as? Self } }
class B: A { func b() { print("b") } }
print(B().f(A()) == nil)
B().f(B())?.b()
