struct P {}
class Q { weak var p: P? }
print(Q())
