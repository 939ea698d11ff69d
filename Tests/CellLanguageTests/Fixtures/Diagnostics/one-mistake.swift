let w = [1.0, 2.0]
let z = zip(w, xx).map(*).reduce(0, +)
let y = w.map { $0 * scale }.reduce(0, +)
let m = max(w[0], limit)
