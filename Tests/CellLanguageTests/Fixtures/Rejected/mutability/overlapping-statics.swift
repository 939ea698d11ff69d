struct Meter {
    static var count = 1
    static var all = [1, 2]
}
func move(_ left: inout Int, _ right: inout Int) {}
move(&Meter.count, &Meter.count)
move(&Meter.all[0], &Meter.all[1])
move(&Meter.count, &Meter.all[1])
