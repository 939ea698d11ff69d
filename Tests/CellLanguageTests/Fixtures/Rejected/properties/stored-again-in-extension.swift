struct S { var x = 1 }
extension S { var x: Int { 2 } }
