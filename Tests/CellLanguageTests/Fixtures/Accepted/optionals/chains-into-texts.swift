var s = "hello"
s.insert("x", at: s.index(s.startIndex, offsetBy: 2))
s.replaceSubrange(s.startIndex..<s.index(after: s.startIndex), with: "J")
var o: String? = s
o?.append("!")
o? += "?"
o?.removeFirst()
print(s, o!)
var arr: [String?] = ["a", nil]
arr[0]?.append("b")
arr[1]?.append("b")
arr[0]? += "c"
print(arr)
var oo: Int?? = 3
oo?? += 1
oo? = nil
print(oo as Any)
oo??  += 1
print(oo as Any)
