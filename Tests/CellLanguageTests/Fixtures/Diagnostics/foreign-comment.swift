# a comment
let x = 3
