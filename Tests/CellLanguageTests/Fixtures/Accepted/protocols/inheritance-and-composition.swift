protocol Named { var name: String { get } }
protocol Aged { var age: Int { get } }
protocol Person: Named, Aged { func birthday() -> Self }
extension Named { var initial: String { String(name.prefix(1)) } }
struct Student: Person {
    let name: String
    let age: Int
    func birthday() -> Student { Student(name: name, age: age + 1) }
}
func card(_ someone: Named & Aged) -> String { "\(someone.name) (\(someone.age))" }
func older<P: Person>(_ p: P) -> P { p.birthday().birthday() }
let s = Student(name: "Ann", age: 20)
print(card(s), older(s).age, s.initial)
let named: any Named = s
print(named.name, named is Aged, (named as? any Aged)?.age as Any)
print((named as! Student).birthday())
