@testable import Gatepost
import Safeguarding
import Testing

@Suite("How often programs ask")
struct ProgramMeterTests {
    @Test("P13: a program that runs wild waits, and others do not") func wild() {
        let meter = ProgramMeter()
        for _ in 0..<ProgramMeter.atOnce { #expect(meter.wait("a", at: 0) == nil) }
        #expect(meter.wait("a", at: 0) == 1 && meter.wait("b", at: 0) == nil)
        #expect(meter.wait("a", at: Span.second) == nil)
        // Slowly asked for, what was gained is not lost between two times.
        let slow = ProgramMeter()
        for _ in 0..<ProgramMeter.atOnce { _ = slow.wait("a", at: 0) }
        let answered = (1...40).count { slow.wait("a", at: $0 * 60 * Span.second / 1_000) == nil }
        #expect(answered == 24)
    }

    @Test("P13: a clock that is set back holds no program up") func clockSetBack() {
        let meter = ProgramMeter()
        for _ in 0..<ProgramMeter.atOnce { _ = meter.wait("a", at: Span.day) }
        #expect(meter.wait("a", at: 0) == 1)
        #expect(meter.wait("a", at: Span.second) == nil)
    }
}
