// What an identifier can name. The types themselves are empty: what is known of each thing lives where it is loaded.

public enum Setting { public typealias ID = Identifier<Setting> }
/// Whoever runs several settings: a chain, a council.
public enum Provider { public typealias ID = Identifier<Provider> }
/// A human who signs in; may be a member of more than one setting.
public enum Person { public typealias ID = Identifier<Person> }
/// A person in a setting, in one capacity.
public enum Member { public typealias ID = Identifier<Member> }
public enum Child { public typealias ID = Identifier<Child> }
public enum Room { public typealias ID = Identifier<Room> }
public enum Post { public typealias ID = Identifier<Post> }
public enum Picture { public typealias ID = Identifier<Picture> }
/// A video or a document of a post.
public enum Attachment { public typealias ID = Identifier<Attachment> }
public enum Face { public typealias ID = Identifier<Face> }
public enum Comment { public typealias ID = Identifier<Comment> }
/// A date to which families are invited.
public enum Event { public typealias ID = Identifier<Event> }
/// A question that a family puts to the office, with all that is said in it.
public enum Question { public typealias ID = Identifier<Question> }
/// Something useful that a family shares.
public enum Suggestion { public typealias ID = Identifier<Suggestion> }
/// A request to have a page, and what became of it.
public enum Authorisation { public typealias ID = Identifier<Authorisation> }
/// A relative whom a parent proposed, from the proposal to the end.
public enum Relative { public typealias ID = Identifier<Relative> }
public enum Invitation { public typealias ID = Identifier<Invitation> }
public enum Device { public typealias ID = Identifier<Device> }
/// A row of a register that is referred to only as itself: a vetting record, a signature, a suspension.
public enum Record { public typealias ID = Identifier<Record> }
/// A worry that somebody raised, with everything that was done about it.
public enum Concern { public typealias ID = Identifier<Concern> }
