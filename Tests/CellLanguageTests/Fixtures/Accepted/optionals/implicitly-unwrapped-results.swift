class Reader {
    let value: Int
    init!(_ text: String) {
        guard let number = Int(text) else { return nil }
        value = number
    }
    func half() -> Int! { value % 2 == 0 ? value / 2 : nil }
}

func twice(_ number: Int) -> Int { number * 2 }

print(Reader("4").value, Reader("x") == nil)
let reader = Reader("8")
print(reader!.value, reader!.half() + 1)
let forced: Int! = 5
print(twice(forced), forced + 1)
let plain: Int = forced
print(plain)
