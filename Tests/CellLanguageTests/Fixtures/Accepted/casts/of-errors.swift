enum E: Error { case a, b(Int) }
let errors: [any Error] = [E.a, E.b(2)]
for e in errors { if case E.b(let n)? = e as? E { print("b", n) } else { print(e) } }
struct Other: Error {}
do { throw Other() } catch is E { print("E") } catch let o as Other { print(o) }
let r: Result<Int, any Error> = .failure(E.b(3))
if case .failure(let e) = r, let mine = e as? E, case .b(let n) = mine { print(n) }
