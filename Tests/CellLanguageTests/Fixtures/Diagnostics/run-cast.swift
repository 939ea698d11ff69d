let any: Any = 1
print(any as! String)
