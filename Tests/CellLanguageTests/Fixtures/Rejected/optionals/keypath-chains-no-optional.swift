struct P { var x: Int; var name: String }
let list = [P(x: 2, name: "b")]
print(list.map(\.x?.magnitude))
