let minus = -40
print((-40 as Int32) >> (-40 as Int32), (5 as Int32) >> minus, (5 as Int8) >> -3, (200 as UInt8) >> -1, (1 as UInt8) >> -9)
print((5 as Int32) << minus, (-5 as Int8) << -1, (200 as UInt8) << -3, (-1 as Int16) << 15, (1 as Int8) << 7)
print((-5 as Int32) >> 40, (5 as Int32) >> 32, (-128 as Int8) >> 7, (255 as UInt8) >> 8, 1 >> -62, 1 >> -64, 3 << -1)
for count in [-9, -8, -1, 0, 1, 7, 8, 9] { print((-77 as Int8) >> count, (-77 as Int8) << count, (177 as UInt8) >> count) }
