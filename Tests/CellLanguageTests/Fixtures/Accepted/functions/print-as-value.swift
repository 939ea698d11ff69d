let say = print
let all = [say, print]
print(all.count)
