let d = ["x": 1.5]
var k = d.keys
k.append("b")
