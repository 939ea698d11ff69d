let x: [Int] = { return [] }()
let y: [Int] = {
    let k = 1; return [k]
}()
let z: Double = {
    let k = 1; _ = k; return 1
}()
print(x, y, z)
