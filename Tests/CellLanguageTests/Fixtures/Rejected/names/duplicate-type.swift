struct A { var x = 1 }
struct A { var y = 2 }
print(A())
