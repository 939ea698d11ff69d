protocol Animal { static var legs: Int { get } }
class Dog: Animal { class var legs: Int { 4 } }
class Robot: Dog { override class var legs: Int { 3 } }
let all: [any Animal] = [Dog(), Robot()]
for a in all { print(type(of: a).legs) }
