public import Safeguarding
public import Storage

extension Identifier: Bindable {
    public var bound: Value { .identifier(high, low) }
}
extension Day: Bindable {
    public var bound: Value { .text(description) }
}
extension Capacity: Bindable {}
extension Duty: Bindable {}
extension Purpose: Bindable {}
extension Medium: Bindable {}
extension Authority: Bindable {}
extension Marker: Bindable {}
extension Decision.Kind: Bindable {}
extension PostKind: Bindable {}
extension PostState: Bindable {}
extension AudienceKind: Bindable {}
extension PhotoPolicy: Bindable {}
extension PictureState: Bindable {}
extension PictureTrouble: Bindable {}
extension AttachmentKind: Bindable {}
extension AttachmentTrouble: Bindable {}
extension FaceAnswer: Bindable {}
extension FaceSearch: Bindable {}
extension FaceSource: Bindable {}
extension CheckAnswer: Bindable {}
extension QuestionDecision: Bindable {}
extension WatchedKind: Bindable {}
extension WatchFinding: Bindable {}
extension CheckStage: Bindable {}
extension Keepsake.State: Bindable {}
extension EvidencePack.State: Bindable {}
extension LiveState.State: Bindable {}
extension Clause.Source: Bindable {}
extension Registers.Vetting: Bindable {}
extension Course: Bindable {}
extension CheckType: Bindable {}
extension RecordKind: Bindable {}
extension UpdateOutcome: Bindable {}
extension RegisterPart: Bindable {}
extension RelationshipRule: Bindable {}
extension RelationshipKind: Bindable {}
extension RelationshipAnswer: Bindable {}
extension SocialNetwork: Bindable {}
extension RelativeSight: Bindable {}
extension RelativeEnd: Bindable {}
extension KeptKind: Bindable {}

extension Row {
    /// Reads an identifier of whatever kind is asked for.
    public func identifier<Thing>(_ column: Int) throws -> Identifier<Thing> {
        let words = try sixteenBytes(column)
        return Identifier(high: words.high, low: words.low)
    }

    public func optionalIdentifier<Thing>(_ column: Int) throws -> Identifier<Thing>? { isNull(column) ? nil : try identifier(column) }

    public func day(_ column: Int) throws -> Day {
        guard let day = Day(try text(column)) else { throw StorageError.unexpectedValue(column: column) }
        return day
    }

    public func optionalDay(_ column: Int) throws -> Day? { isNull(column) ? nil : try day(column) }
}

extension ConductKind: Bindable {}
extension ConductBreach: Bindable {}

extension NoticeKind: Bindable {}
extension NoticePace: Bindable {}
extension DeviceKind: Bindable {}

extension ErasureChoices.Pictures: Bindable {}
extension ErasureChoices.Words: Bindable {}
extension Keeping: Bindable {}
