print(Int.max.addingReportingOverflow(1))
print(3.addingReportingOverflow(4))
let (product, overflow) = UInt8(20).multipliedReportingOverflow(by: 13)
print(product, overflow)
print(Int.min.subtractingReportingOverflow(1).overflow)
let zero = 3 - 3
print(5.dividedReportingOverflow(by: zero).overflow)
