import Glibc
import PictureFrames
import Testing

@testable import Pictures

@Suite("The picture workshop and the process that pictures meet")
struct WorkshopTests {
    @Test("The worker cannot open a file, list a folder, connect, fork, run a program, make code or signal anybody")
    func shutIn() async throws {
        try await withWorkshop(workers: 1) { workshop in
            for attempt in [WorkerRequest.Attempt.openFile, .listFolder, .connect, .fork, .execute, .makeCodeRunnable, .signalOthers] {
                let number = try await workshop.attempt(attempt)
                #expect(number == Int(EPERM) || number == Int(EACCES), "\(attempt) gave \(number)")
            }
            let confinement = try #require(await workshop.confinement)
            #expect(confinement.limits)
            #expect(confinement.systemCallFilter)
            print("confinement here: system call filter, resource limits, Landlock version \(confinement.landlock)")
        }
    }

    @Test("A worker that takes memory without end meets its limit, and the machine does not notice")
    func hoard() async throws {
        try await withWorkshop(workers: 1) { workshop in
            let number = try await workshop.attempt(.hoard)
            #expect(number == Int(ENOMEM))
        }
    }

    @Test("A worker of the ordinary kind refuses to try anything forbidden")
    func noRehearsal() async throws {
        try await withWorkshop({ $0.rehearses = false }) { workshop in
            #expect(await problem { () throws(PictureProblem) in try await workshop.attempt(.abort) } == .refused(.notServed))
        }
    }

    @Test("A picture that crashes the worker is refused, and those behind it are served")
    func crash() async throws {
        try await withWorkshop(workers: 1) { workshop in
            async let crashed = problem { () throws(PictureProblem) in try await workshop.attempt(.abort) }
            async let behind = [workshop.attempt(.openFile), workshop.attempt(.openFile)]
            #expect(await crashed == .brokeTheWorker)
            let served = try await behind
            #expect(served == [Int(EPERM), Int(EPERM)])
        }
    }

    @Test("A picture that hangs the worker is ended from outside at its deadline, and those behind it are served")
    func hang() async throws {
        try await withWorkshop(workers: 1, { $0.deadline = .seconds(3) }) { workshop in
            async let hung = problem { () throws(PictureProblem) in try await workshop.attempt(.hang) }
            async let behind = workshop.attempt(.openFile)
            #expect(await hung == .tooSlow)
            let served = try await behind
            #expect(served == Int(EPERM))
        }
    }

    @Test("When too many pictures wait it says so at once, and serves those that it took")
    func busy() async throws {
        try await withWorkshop(
            workers: 1,
            {
                $0.waiting = 2; $0.deadline = .seconds(3)
            }
        ) { workshop in
            let problems = await withTaskGroup(of: PictureProblem?.self) { group in
                for _ in 0..<8 { group.addTask { await problem { () throws(PictureProblem) in try await workshop.attempt(.hang) } } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(problems.contains(.tooBusy))
            #expect(problems.allSatisfy { $0 == .tooBusy || $0 == .tooSlow })
            try await expectServed(by: workshop)
        }
    }

    @Test("A worker with nothing to do ends, and the next picture starts another")
    func idle() async throws {
        try await withWorkshop(workers: 1, { $0.idle = .milliseconds(1) }) { workshop in
            try await expectServed(by: workshop)
            await workshop.untilNoneRuns()
            try await expectServed(by: workshop)
        }
    }

    @Test("A worker is replaced after so many pictures")
    func replaced() async throws {
        try await withWorkshop(workers: 1, { $0.picturesPerWorker = 2 }) { workshop in
            for _ in 0..<7 { try await expectServed(by: workshop) }
        }
    }

    @Test("Without a worker, or with a program that is none, everybody is told and nobody waits for ever")
    func noWorker() async throws {
        for path in ["/nowhere/gatepost-pictures", "/etc/hostname", "/bin/true"] {
            let workshop = PictureWorkshop(WorkshopPlan(worker: path, workers: 1))
            let found = await problem { () throws(PictureProblem) in try await workshop.render([1], hiding: []) }
            guard case .unavailable = found else {
                Issue.record("\(path) gave \(String(describing: found))")
                continue
            }
        }
    }

    @Test("A worker that is shut in less than demanded gets no picture")
    func demands() {
        var plan = WorkshopPlan(worker: "", workers: 1)
        let all = WorkerHello.Confinement(limits: true, systemCallFilter: true, landlock: 0)
        #expect(plan.accepts(WorkerHello(confinement: all)))
        #expect(!plan.accepts(WorkerHello(version: 99, confinement: all)))
        #expect(!plan.accepts(WorkerHello(confinement: .init(limits: true, systemCallFilter: false, landlock: 7))))
        #expect(!plan.accepts(WorkerHello(confinement: .init(limits: false, systemCallFilter: true, landlock: 7))))
        plan.demandsLandlock = true
        #expect(!plan.accepts(WorkerHello(confinement: all)))
    }

    private func expectServed(by workshop: PictureWorkshop) async throws {
        let number = try await workshop.attempt(.openFile)
        #expect(number == Int(EPERM))
    }
}
