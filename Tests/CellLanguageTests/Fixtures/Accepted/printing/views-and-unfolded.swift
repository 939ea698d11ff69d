let letters = "héy".utf8
print(letters, letters.count, "\(letters)")
print(sequence(first: 1, next: { $0 < 9 ? $0 * 2 : nil }))
let anything: Any = "x"
print([anything, 1, 2.5], ["a": anything, "b": 3]["b"]!, true ? anything : 0)
let check: (@autoclosure () -> Bool) -> String = { $0() ? "yes" : "no" }
print(check(1 < 2))
