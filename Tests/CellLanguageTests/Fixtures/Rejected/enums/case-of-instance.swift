enum Step { case push(Int), pop }
let step = Step.push(3)
print(step.push)
