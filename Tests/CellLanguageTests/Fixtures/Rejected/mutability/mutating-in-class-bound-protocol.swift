protocol Device: AnyObject {
    mutating func stop()
}
extension Device {
    mutating func start() {}
}
