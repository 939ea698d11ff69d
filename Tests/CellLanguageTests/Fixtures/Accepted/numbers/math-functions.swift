import Foundation

print(sqrt(16.0), pow(2.0, 10.0), pow(2.0, 0.5))
print(exp(0.0), exp(1.0), log(M_E), log2(8.0), log10(1000.0))
print(sin(0.0), cos(0.0), tan(0.0), sin(Double.pi / 2))
print(floor(2.7), ceil(2.1), round(2.5), trunc(-2.7))
print(floor(-2.5), ceil(-2.5), round(-2.5))
print(abs(-3.5), fabs(-2.25))
print(tanh(0.5), sinh(1.0), cosh(1.0))
print(atan2(1.0, 1.0), asin(1.0), acos(1.0), atan(1.0))
print(hypot(3.0, 4.0), cbrt(27.0), fmod(7.5, 2.0))
print(max(1, 5, 3), min(4, 2, 8))
print(log(0.0), log(-1.0).isNaN, sqrt(-1.0).isNaN)
print(exp(710.0), exp(-750.0), expm1(1e-10), log1p(1e-10))
