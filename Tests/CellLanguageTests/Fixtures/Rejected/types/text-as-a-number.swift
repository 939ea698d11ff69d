let x = "a" as Int
