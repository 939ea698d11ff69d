func f0() { let (q, o) = 5.dividedReportingOverflow(by: 0); print(q, o) }
func f1() { let z = 0; let (q, o) = 5.dividedReportingOverflow(by: z); print(q, o) }
func f2(_ k: Int) { let z = 0; let (q, o) = k.remainderReportingOverflow(dividingBy: z); print(q, o) }
func f3() { print(Int8.min.dividedReportingOverflow(by: -1)) }
func f4() { print(Int8.min.remainderReportingOverflow(dividingBy: -1)) }
