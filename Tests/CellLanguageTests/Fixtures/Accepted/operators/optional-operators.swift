infix operator <|: NilCoalescingPrecedence
func <| <T>(a: T?, b: @autoclosure () -> T) -> T { if let a { return a }; return b() }
infix operator ?+: AdditionPrecedence
func ?+ (a: Int?, b: Int?) -> Int? { if let a, let b { return a + b } else { return nil } }
let x: Int? = 4, none: Int? = nil
print(x <| 0, none <| 7, (x ?+ 3) as Any, (x ?+ none) as Any, (x ?+ x ?+ x)!)
prefix operator |?
prefix func |? (a: Int?) -> Bool { a != nil }
print(|?x, |?none)
infix operator =~: ComparisonPrecedence
func =~ (text: String, piece: String) -> Bool { text.contains(piece) }
print("swift" =~ "if", "swift" =~ "of" || "a" =~ "a")
