import Foundation
import Testing

@testable import LessonCourse

@Suite struct ConcurrentJobsTests {
    @Test(arguments: [1, 2, 7, 100])
    func `results come in the order of the items`(jobs: Int) {
        let squares = ConcurrentJobs.map(Array(0..<50), jobs: jobs) { number in
            usleep(UInt32((number * 7_919) % 500))
            return number * number
        }
        #expect(squares == (0..<50).map { $0 * $0 })
    }
}
