final class Animal {}
class Dog: Animal {}
print(Dog() is Animal)
