let weights = [1.0, 2]
print(wieghts)
print(weights.cuont)
let x: Strng = "a"
struct Layer { var neurons = 1 }
print(Layer().neuron)
