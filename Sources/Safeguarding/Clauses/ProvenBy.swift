// swift-format-ignore-file
// Written by bin/clauses from the names of tests and actions. Do not edit: run it again.
extension ProvenBy {
    /// Names of tests that begin with the clauses they prove.
    static let tests: [String] = [
        "B2: a sealed original cannot be opened as its hidden rendition, nor a former rendition as the present one",
        "B2: neither the original nor any rendition carries where, when or with what it was taken",
        "D14, S4: each role comes in at its own doors and at no other",
        "D19: with no decision at all the answer is no",
        "N12: consent never reaches further than the photo policy",
        "N16: the safeguarding lead's card is on every member's page",
        "N30: a log rewritten from the start is found by a checkpoint, which nobody else can make",
        "N30: a log that nobody touched is whole, and one changed byte is found",
        "N30: a tail cut off is found, by the head and by a checkpoint kept elsewhere",
        "N31: an attempt against authority is in the log, one that is not ready yet is not",
        "N31: the same attempt within ten minutes is written once, with a count",
        "P11: an adult decides for themselves, while they are here",
        "S2: a hidden face cannot be got back: no size of the picture agrees with what was there",
        "S2: a looked-after child needs the council or somebody it delegated to, unless the agreement is on record",
        "S2: a yes always has a live proven grant behind it, and nobody's live no beside it",
        "S2: another stop or another marker never turns a no into a yes",
        "S2: every combination of authority, evidence, dates, decision, marker and care gives the answer written down for it",
        "S2: of two carers, one proven yes is enough and one no stops, whoever says it and whatever has become of them",
        "S2: places beyond the edge are hidden as far as there is a picture, and the same request gives the same bytes",
        "S2: taking a yes away, or its proof, never turns a no into a yes",
        "S2: the order in which decisions are read does not matter, and a yes without proof says nothing",
        "S2: what is painted over a face is the same whoever was there",
    ]

    /// Verbs of actions, behind the clauses that each carries.
    static let actions: [String] = [
        "N30: log.checkpoint",
    ]
}
