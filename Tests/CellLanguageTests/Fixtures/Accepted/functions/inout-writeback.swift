struct Meter {
    var reading = 0 { didSet { print("didSet \(oldValue) -> \(reading)") } }
    var half: Int {
        get { print("get half"); return reading / 2 }
        set { print("set half \(newValue)"); reading = newValue * 2 }
    }
}
func bump(_ x: inout Int) { x += 1; x += 1 }
var meter = Meter()
bump(&meter.reading)
bump(&meter.half)
print(meter.reading)
meter.half += 10
print(meter.reading)
func untouched(_ x: inout Int) {}
untouched(&meter.reading)
