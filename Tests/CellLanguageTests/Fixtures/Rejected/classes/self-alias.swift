class A1 { typealias Me = [Self]; func f() {} }
class A2 { typealias F = (Self) -> Void }
class A3 { typealias F = () -> Self }
