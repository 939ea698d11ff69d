class Base<T> { struct Config { var n = 1; var t: T? }; var c = Config() }
class Sub: Base<Int> { func show() { print(c, Config(n: 2, t: 3), Self.Config(n: 4)) } }
Sub().show()
print(Sub.Config(), type(of: Sub().c))
