let letter: Character = "x"
let accent: Character = "\u{65}\u{301}"
let text = "tab\there, quote \" backslash \\ null-free \u{48}\u{49} \u{1F44B}"
print(letter, accent, text)
print("single ' quote", "dollar $ sign", "percent % sign", "\\(not interpolated)")
print("b".isEmpty2)
extension String { var isEmpty2: Bool { isEmpty } }
