import Gatepost
import Safeguarding

/// One picture, large, with the way to its neighbours.
struct PictureViewer {
    let post: ShownPost
    let place: Int

    /// - Throws: `NotFound` when the picture is not among those this viewer may see of the post.
    init(_ picture: Picture.ID, of post: ShownPost) throws {
        guard let place = post.pictures.firstIndex(where: { $0.id == picture }) else { throw NotFound() }
        self.post = post
        self.place = place
    }

    var page: Page {
        let picture = post.pictures[place]
        return Page(
            post.title, at: .page,
            main: """
                <div class="viewer"><p class="soft">\(Words.picturePlace(place + 1, of: post.pictures.count))</p>\(picture.image("large", isEager: true))\
                \(if: picture.alt, { "<p\(HTML.asWritten)>\($0)</p>" })<nav class="row" aria-label="\(Words.picturePlace(place + 1, of: post.pictures.count))">\
                \(if: neighbour(-1), { .link(Words.previousPicture, to: $0, quiet: true) })\
                \(.link(Words.backToPost, to: "/posts/\(post.id)", quiet: true))\
                \(if: neighbour(1), { .link(Words.nextPicture, to: $0, quiet: true) })</nav><p class="soft">\(Words.doNotShareThis) \
                <a href="/concerns/new?picture=\(picture.id)">\(Words.worriedAboutThis)</a></p></div>
                """
        ).withWrittenTitle()
    }

    private func neighbour(_ step: Int) -> LocalPath? {
        let index = place + step
        return post.pictures.indices.contains(index) ? "/posts/\(post.id)/pictures/\(post.pictures[index].id)" : nil
    }
}
