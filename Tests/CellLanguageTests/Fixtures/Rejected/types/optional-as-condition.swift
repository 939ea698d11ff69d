let n: Int? = 3
if n { }
if !n { }
