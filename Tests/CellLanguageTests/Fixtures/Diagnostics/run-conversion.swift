let x = Double.nan
print(Int(x))
