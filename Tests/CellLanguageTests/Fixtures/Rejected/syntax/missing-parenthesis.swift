print("a"
let x = 1
