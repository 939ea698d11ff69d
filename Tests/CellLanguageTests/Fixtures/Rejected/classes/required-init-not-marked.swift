class A { required init() {} }
class B: A { init() {} }
