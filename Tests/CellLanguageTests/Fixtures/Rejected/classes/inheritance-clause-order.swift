protocol Named {}
class Animal {}
class Dog: Named, Animal {}
enum Size: Int, String { case small }
enum Grade: Named, Int { case good }
