class A {}
protocol Pet: A { var k: Int { get } }
class C: Pet { var k = 1 }
