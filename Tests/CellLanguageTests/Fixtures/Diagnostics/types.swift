let a: Array<Int, Int> = []
let b: Int.Nothing = 1
protocol Box { associatedtype Item }
let c: some Int = 1
extension Int { var stored = 1 }
var computed { 1 }
let d: NSObject? = nil
let e: [[Int]: Int] = [:]
struct Point { var x = 0 }
let f: [Point: Int] = [:]
