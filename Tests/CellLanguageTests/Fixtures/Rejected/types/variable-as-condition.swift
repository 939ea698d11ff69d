let x = 3
if x { }
if x + 1 { }
