let infinity = Double.infinity
let nan = Double.nan
print(infinity, -infinity, nan, -nan)
print(1.0 / 0.0, -1.0 / 0.0, 0.0 / 0.0)
print(infinity - infinity, infinity * 0)
print(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan)
print(nan.isNaN, infinity.isInfinite, 1.0.isFinite, infinity.isFinite)
print(0.0 == -0.0, (-0.0).sign == .minus)
print([nan, infinity, -0.0])
print(max(1.0, infinity), min(-infinity, 0))
