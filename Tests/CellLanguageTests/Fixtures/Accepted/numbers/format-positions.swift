import Foundation

print(String(format: "%2$d %1$d", 1, 2), String(format: "%1$@-%1$@", "x"))
print(String(format: "%2$@ is %1$.2f", 2.5, "half"), String(format: "%1$05d|%1$x|%1$-4d|", 42))
