let s = "abc"
print(s?.count as Any)
