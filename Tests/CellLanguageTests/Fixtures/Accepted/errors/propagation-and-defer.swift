var log: [String] = []
struct Stop: Error { let level: Int }
func level3(_ fail: Bool) throws {
    defer { log.append("3 out") }
    log.append("3 in")
    if fail { throw Stop(level: 3) }
}
func level2(_ fail: Bool) throws {
    defer { log.append("2 out") }
    try level3(fail)
    log.append("2 done")
}
func level1(_ fail: Bool) -> String {
    do {
        try level2(fail)
        return "ok"
    } catch let stop as Stop {
        log.append("caught \(stop.level)")
        return "failed"
    } catch {
        return "?"
    }
}
print(level1(false), log)
log = []
print(level1(true), log)
func loop() -> Int {
    var n = 0
    for i in 1...5 {
        do {
            defer { n += 100 }
            if i == 3 { throw Stop(level: i) }
            n += i
        } catch { n += 1000 }
    }
    return n
}
print(loop())
