struct Key { var name = "" }
let table = [Key(): 1]
