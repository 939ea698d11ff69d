class A { func x() -> Int { 1 } }
class B: A { func x() { print("v") } }
_ = B().x()
