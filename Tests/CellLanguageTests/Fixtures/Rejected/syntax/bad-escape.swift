let s = "a\qb"
print(s)
