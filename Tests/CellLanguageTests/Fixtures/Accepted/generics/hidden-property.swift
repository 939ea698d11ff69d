struct Box<T> {
    var x: T
    var it: some Sequence<T> { [x, x] }
}
for x in Box(x: 3).it { print(x + 1) }
for x in Box(x: "s").it { print(x + "!") }
