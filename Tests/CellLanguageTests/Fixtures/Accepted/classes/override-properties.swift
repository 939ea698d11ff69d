class Vehicle {
    var speed = 0.0
    var description: String { "at \(speed)" }
    var wheels: Int { 4 }
}
class Car: Vehicle {
    var gear = 1
    override var speed: Double {
        didSet { gear = Int(speed / 10) + 1 }
    }
    override var description: String { super.description + " in gear \(gear)" }
}
class Bike: Vehicle {
    override var wheels: Int { 2 }
    override var speed: Double {
        get { super.speed }
        set { super.speed = min(newValue, 20) }
    }
}
let car = Car()
car.speed = 35
print(car.description, car.wheels)
let bike = Bike()
bike.speed = 100
print(bike.description, bike.wheels)
let vehicle: Vehicle = car
vehicle.speed = 55
print(car.gear)
