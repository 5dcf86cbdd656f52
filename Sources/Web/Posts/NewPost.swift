import Gatepost
import Safeguarding

/// Where a post begins. It carries its id, so that sending twice starts one.
struct NewPost {
    let form: Form
    let rooms: [ComposePage.Named<Room>]
    let children: [PeopleToName.Name]

    static func fresh(_ id: Post.ID, rooms: [ComposePage.Named<Room>], children: [PeopleToName.Name]) -> NewPost {
        NewPost(form: Form(fields: [(name: "id", value: id.description)] + beginning), rooms: rooms, children: children)
    }

    /// What is chosen before anybody chooses.
    static let beginning: [(name: String, value: String)] = [
        (name: "kind", value: PostKind.activity.rawValue), (name: "audience", value: AudienceKind.everyone.rawValue), (name: "version", value: "0"),
    ]

    var page: Page {
        let fields = PostFields(form: form, rooms: rooms, children: children)
        return Page(
            Words.newPostTitle, at: .posts,
            main: .card(
                nil,
                """
                <form class="stack" method="post" action="/posts/new" novalidate data-draft>\(HTML.token)\(form.problemList)\(form.hidden("id"))\(fields.html)\
                <div class="row"><button class="button" type="submit">\(Words.startWithPictures)</button></div></form>
                """)
        ).with(scripts: "compose.js")
    }
}
