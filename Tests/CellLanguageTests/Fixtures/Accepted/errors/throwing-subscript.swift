struct Ring {
    enum Failure: Error { case outside(Int) }
    let values: [Int]
    subscript(place: Int) -> Int {
        get throws {
            guard values.indices.contains(place) else { throw Failure.outside(place) }
            return values[place]
        }
    }
}

let ring = Ring(values: [1, 2])
print(try ring[1], (try? ring[5]) as Any)
do { print(try ring[9]) } catch { print(error) }

func logged(_ body: () throws -> Void) rethrows {
    do { try body() } catch {
        print("failed")
        throw error
    }
}

logged { print("fine") }
try? logged { _ = try ring[2] }
