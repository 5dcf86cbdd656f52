import Foundation
import PictureMarks

extension Bench {
    /// A thousand viewers, and everything that people do to a picture: is the right one named, and nobody else?
    func trace() async throws {
        for width in [1600, 800] {
            let gallery = try Gallery(width: width).pictures.map { ($0.name, try MarkedPicture($0.pixels)) }
            for harm in Harm.allCases { try await trace(harm, gallery, width: width) }
            try averaged(gallery, width: width)
        }
    }

    private static let viewers = 1_000

    /// The seeds of all viewers, different for every picture.
    private static func seeds(of picture: Int) -> [MarkSeed] {
        var chance = Chance(UInt64(picture) &* 7_919 &+ 1)
        return (0..<viewers).compactMap { _ in MarkSeed((0..<MarkSeed.length).map { _ in UInt8.random(in: .min ... .max, using: &chance) })
        }
    }

    /// One line of a verdict: as the report draws it, from the standard normal tail and the number of tries.
    private static func chance(of score: Double) -> Double { min(1, Double(viewers) * 0.5 * erfc(score / 2.0.squareRoot())) }

    private func trace(_ harm: Harm, _ gallery: [(String, MarkedPicture)], width: Int) async throws {
        var (first, named, wrong, tried, weakest) = (0, 0, 0, 0, Double.infinity)
        var times: [Double] = []
        for round in 0..<rounds {
            for (index, (name, picture)) in gallery.enumerated() {
                var chance = Chance(UInt64(round * 1_000 + index) &* 31 &+ UInt64(width))
                let (seeds, right) = (Bench.seeds(of: index), Int(chance.next() % UInt64(Bench.viewers)))
                let leak = try harm.done(to: try picture.sent(to: seeds[right]), &chance)
                var scores: [Double] = []
                times.append(await elapsed { if let evidence = picture.evidence(in: leak) { scores = seeds.map(evidence.score) } })
                tried += 1
                let score = scores.isEmpty ? 0 : scores[right]
                weakest = min(weakest, score)
                if score > 0, scores.max() == score { first += 1 } else { note("\(harm.rawValue), \(width): \(name) was not traced") }
                if Bench.chance(of: score) < 1e-9 { named += 1 }
                wrong += scores.indices.count { $0 != right && Bench.chance(of: scores[$0]) < 1e-9 }
            }
        }
        let what = "\(tried) leaks of pictures \(width) wide among \(Bench.viewers) viewers"
        Figure.print("trace.\(width).\(harm.rawValue).right-first", 100 * Double(first) / Double(tried), "%", what)
        Figure.print(
            "trace.\(width).\(harm.rawValue).named", 100 * Double(named) / Double(tried), "%", "\(what), a chance of mistake below 1e-9")
        Figure.print("trace.\(width).\(harm.rawValue).wrongly-named", Double(wrong), "viewers", what)
        Figure.print("trace.\(width).\(harm.rawValue).weakest", weakest, "sigma", "\(what); the right viewer's")
        Figure.print("trace.\(width).\(harm.rawValue).time", median(times), "s", "\(what), median")
    }

    /// Three members lay their copies over one another.
    private func averaged(_ gallery: [(String, MarkedPicture)], width: Int) throws {
        var (all, wrong, weakest) = (0, 0, Double.infinity)
        for (index, (name, picture)) in gallery.enumerated() {
            let (seeds, three) = (Bench.seeds(of: index), [index, 300 + index, 700 + index])
            let copies = try three.map { try picture.sent(to: seeds[$0]).bytes }
            var mean = picture.unmarked
            for place in mean.bytes.indices { mean.bytes[place] = UInt8(copies.reduce(1) { $0 + Int($1[place]) } / 3) }
            let scores = picture.evidence(in: try Pixels(try mean.jpeg(80))).map { evidence in seeds.map(evidence.score) } ?? []
            let found = Set(scores.indices.filter { Bench.chance(of: scores[$0]) < 1e-9 })
            if found.isSuperset(of: three) { all += 1 } else { note("averaged, \(width): not all three were named in \(name)") }
            wrong += found.subtracting(three).count
            weakest = min(weakest, scores.isEmpty ? 0 : three.map { scores[$0] }.min() ?? 0)
        }
        let what = "\(gallery.count) pictures \(width) wide, each three viewers' copies averaged and saved as JPEG 80"
        Figure.print("trace.\(width).averaged.all-three-named", 100 * Double(all) / Double(gallery.count), "%", what)
        Figure.print("trace.\(width).averaged.wrongly-named", Double(wrong), "viewers", what)
        Figure.print("trace.\(width).averaged.weakest", weakest, "sigma", what)
    }
}
