class A { func f(_ x: A) -> Bool { x is Self } }
class B: A {}
print(A().f(B()), B().f(A()))
