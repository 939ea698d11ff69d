let digit: Int = Int("4")
let small: UInt8 = UInt8("7")
