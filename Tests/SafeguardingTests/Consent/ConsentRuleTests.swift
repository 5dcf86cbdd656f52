import Safeguarding
import Testing

/// The rule as a table: every combination of a carer's authority, evidence, dates and decision, of markers and of whose say it is.
@Suite struct ConsentRuleTests {
    static let today = Day(daysSince1970: 20_000)
    static let yesterday = today.adding(days: -1)
    static let tomorrow = today.adding(days: 1)

    /// Evidence: not seen; seen; seen, and until a day.
    static let evidence: [(isSeen: Bool, until: Day?, counts: Bool)] = [
        (false, nil, false), (false, tomorrow, false), (true, nil, true), (true, yesterday, false), (true, today, true),
        (true, tomorrow, true),
    ]
    /// A carer's days.
    static let days: [(first: Day, last: Day?, counts: Bool)] = [
        (yesterday, nil, true), (today, today, true), (tomorrow, nil, false), (yesterday.adding(days: -9), yesterday, false),
    ]
    /// A decision: kind, ended, until; and whether it is in force.
    static let decisions: [(kind: Decision.Kind, isEnded: Bool, until: Day?, isInForce: Bool)] = Decision.Kind.allCases.flatMap { kind in
        [
            (kind, false, nil, true), (kind, false, yesterday, kind == .stop), (kind, false, today, true), (kind, false, tomorrow, true),
            (kind, true, nil, false), (kind, true, tomorrow, false),
        ]
    }
    static let markerSets: [Set<Marker>] = (0..<8).map { bits in
        Set(Marker.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
    }
    /// Who may say yes, written out by hand and not drawn from the code.
    static let whoGrants: [Care: Set<Authority>] = [
        .family: [.parentalResponsibility, .specialGuardianship, .council, .delegated],
        .byAgreement: [.parentalResponsibility, .specialGuardianship, .council, .delegated],
        .careOrder: [.council, .delegated],
    ]

    @Test("S2: every combination of authority, evidence, dates, decision, marker and care gives the answer written down for it")
    func table() {
        var cases = 0
        for authority in Authority.allCases {
            for care in Care.allCases {
                for evidence in Self.evidence {
                    for days in Self.days {
                        for isToldNothing in [false, true] {
                            let giver = Standing(
                                authority, isEvidenceSeen: evidence.isSeen, evidenceUntil: evidence.until, firstDay: days.first,
                                lastDay: days.last,
                                isToldNothing: isToldNothing)
                            let isProven = Self.whoGrants[care]!.contains(authority) && evidence.counts && days.counts && !isToldNothing
                            for decision in Self.decisions {
                                let recorded = Decision(
                                    decision.kind, isEnded: decision.isEnded, until: decision.until, by: giver, in: care, on: Self.today)
                                for markers in Self.markerSets {
                                    for medium in Medium.allCases {
                                        cases += 1
                                        let isYes = decision.kind == .grant && decision.isInForce && isProven
                                        let isNever = markers.contains(medium == .name ? .neverName : .neverPhotograph)
                                        let expected: Permission = isNever ? .never : isYes ? .yes : .hidden
                                        if permission([recorded], markers: markers, medium: medium) != expected {
                                            Issue.record(
                                                "\(authority) \(care) \(evidence) \(days) told nothing: \(isToldNothing) \(decision) \(markers) \(medium)"
                                            )
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        #expect(cases == 8 * 3 * 6 * 4 * 2 * 18 * 8 * 3)
    }

    @Test("S2: of two carers, one proven yes is enough and one no stops, whoever says it and whatever has become of them")
    func pairs() {
        let standings: [Standing?] = [
            nil, Standing(.parentalResponsibility, isEvidenceSeen: true, firstDay: Self.yesterday),
            Standing(.parentalResponsibility, isEvidenceSeen: false, firstDay: Self.yesterday),
            Standing(.none, isEvidenceSeen: false, firstDay: Self.yesterday),
            Standing(.courtRestricted, isEvidenceSeen: true, firstDay: Self.yesterday),
            Standing(.none, isEvidenceSeen: false, firstDay: Self.yesterday.adding(days: -30), lastDay: Self.yesterday),
        ]
        for first in standings {
            for second in standings {
                for one in Self.decisions {
                    for other in Self.decisions {
                        let both = [
                            Decision(one.kind, isEnded: one.isEnded, until: one.until, by: first, in: .family, on: Self.today),
                            Decision(other.kind, isEnded: other.isEnded, until: other.until, by: second, in: .family, on: Self.today),
                        ]
                        let stopped = (one.kind == .stop && one.isInForce) || (other.kind == .stop && other.isInForce)
                        let granted =
                            (one.kind == .grant && one.isInForce && first == standings[1])
                            || (other.kind == .grant && other.isInForce && second == standings[1])
                        #expect(permission(both, markers: [], medium: .photograph) == (granted && !stopped ? .yes : .hidden))
                    }
                }
            }
        }
    }

    @Test("D19: with no decision at all the answer is no") func doubt() {
        for medium in Medium.allCases { #expect(permission([], markers: [], medium: medium) == .hidden) }
        #expect(
            permission(
                [Decision(.grant, isEnded: false, until: nil, by: nil, in: .family, on: Self.today)], markers: [], medium: .photograph)
                == .hidden)
    }

    @Test("S2: a looked-after child needs the council or somebody it delegated to, unless the agreement is on record") func lookedAfter() {
        #expect(Care(isLookedAfter: false, authorities: [.parentalResponsibility]) == .family)
        #expect(Care(isLookedAfter: true, authorities: [.parentalResponsibility]) == .careOrder)
        #expect(Care(isLookedAfter: true, authorities: [.parentalResponsibility, .accommodated]) == .byAgreement)
        #expect(Care(isLookedAfter: true, authorities: [.accommodated, .careOrder]) == .careOrder)
        #expect(Care(isLookedAfter: false, authorities: [.parentalResponsibility, .careOrder]) == .careOrder)
        #expect(Care(isLookedAfter: false, authorities: [.council]) == .careOrder)
    }

    @Test("P11: an adult decides for themselves, while they are here") func adults() {
        func permitted(_ kind: Decision.Kind, byThemselves: Bool = true, lastDay: Day? = nil, until: Day? = nil) -> Permission {
            permission(
                [Decision(kind, isEnded: false, until: until, byThemselves: byThemselves, lastDay: lastDay, on: Self.today)], markers: [],
                medium: .photograph)
        }
        #expect(permitted(.grant) == .yes)
        #expect(permitted(.grant, lastDay: Self.today) == .yes)
        #expect(permitted(.grant, until: Self.yesterday) == .hidden)
        #expect(permitted(.grant, byThemselves: false) == .hidden)
        #expect(permitted(.grant, lastDay: Self.yesterday) == .hidden)
        #expect(permitted(.stop, lastDay: Self.yesterday) == .hidden)
    }

    @Test("N12: consent never reaches further than the photo policy") func policy() {
        let permissions: [Permission] = [.yes, .hidden, .never]
        #expect(permissions.map(PhotoPolicy.facesWithConsent.most) == [.yes, .hidden, .never])
        #expect(permissions.map(PhotoPolicy.noFaces.most) == [.hidden, .hidden, .never])
        #expect(permissions.map(PhotoPolicy.noChildren.most) == [.never, .never, .never])
    }

    @Test("A yes runs to the end of the school year, and never beyond the next") func schoolYear() throws {
        func day(_ text: String) throws -> Day { try #require(Day(text)) }
        #expect(SchoolYear.end(on: try day("2026-11-21")) == (try day("2027-08-31")))
        #expect(SchoolYear.end(on: try day("2027-06-30")) == (try day("2027-08-31")))
        #expect(SchoolYear.end(on: try day("2027-07-01")) == (try day("2028-08-31")))
        let today = try day("2026-11-21")
        #expect(SchoolYear.latestEnd(on: today) == (try day("2028-08-31")))
        #expect(grantEnds(today, on: today) == nil)
        #expect(grantEnds(try day("2028-08-31"), on: today) == nil)
        #expect(grantEnds(today.adding(days: -1), on: today) != nil)
        #expect(grantEnds(try day("2028-09-01"), on: today) != nil)
        #expect(grantEnds(nil, on: today) == .missing("until"))
    }
}
