extension Int {
    init(twice n: Int) { self = n * 2 }
    init(text: String) { self.init(Double(text) ?? 0) }
}

extension String {
    init(n: Int) {
        if n < 0 {
            self.init("negative")
        } else {
            self.init(n)
        }
    }
    init?(checked n: Int) {
        guard n > 0 else { return nil }
        self = "\(n)"
    }
}

struct Size {
    var width: Int, height: Int
    init(side: Int) throws {
        if side < 0 { throw Bad.negative }
        self.init(width: side, height: side)
    }
    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        let area = { [width] in width * height }
        print(area())
    }
}

enum Bad: Error { case negative }
print(Int(twice: 4), Int(text: "3.7"), String(n: -1), String(n: 5), String(checked: 0) ?? "none")
print((try? Size(side: -1)) == nil, try Size(side: 2).width)
