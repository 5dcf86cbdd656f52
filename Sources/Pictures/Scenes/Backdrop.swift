/// What is around the children.
struct Backdrop {
    let setting: Scene.Setting

    func drawBehind(_ pen: Pen, _ chance: inout Chance) {
        switch setting {
        case .woods: Outdoors.woods(pen, &chance)
        case .garden: Outdoors.garden(pen, &chance)
        case .puddles: Outdoors.puddles(pen, &chance)
        case .party: Indoors.party(pen, &chance)
        case .blocks: Indoors.blocks(pen, &chance)
        case .painting: Indoors.painting(pen, &chance)
        case .story: Indoors.story(pen, &chance)
        }
    }

    /// What stands nearer than the children.
    func drawInFront(_ pen: Pen, _ chance: inout Chance) {
        switch setting {
        case .woods: Outdoors.leaves(pen, &chance)
        case .garden: Outdoors.flowers(pen, &chance)
        case .puddles: Outdoors.rain(pen, &chance)
        case .party: Indoors.confetti(pen, &chance)
        case .blocks: Indoors.looseBlocks(pen, &chance)
        case .painting: Indoors.table(pen, &chance)
        case .story: Indoors.openBook(pen)
        }
    }
}
