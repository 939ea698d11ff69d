class Animal {}
class Dog: Animal { func bark() {} }
let a: Animal = Dog()
a.bark()
