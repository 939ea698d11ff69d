let a = 1 + (if true { 1 } else { 2 })
let b = [if true { 1 } else { 2 }]
print(if true { 1 } else { 2 })
