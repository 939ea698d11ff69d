let depth = 3
print(depth.magnitude)
print(-depth.magnitude)
