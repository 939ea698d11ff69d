struct Meter {
    static var count = 1
    static func note() {
        count += 1
    }
}

func change(_ value: inout Int) {
    value += 1
    Meter.note()
}

print(Meter.count)
change(&Meter.count)
