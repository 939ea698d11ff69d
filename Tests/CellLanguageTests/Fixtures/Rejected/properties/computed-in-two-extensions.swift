struct S {}
extension S { var x: Int { 1 } }
extension S { var x: Int { 2 }; static var x: Int { 3 } }
