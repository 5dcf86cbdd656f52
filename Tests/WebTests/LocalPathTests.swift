import Safeguarding
import Testing

@testable import Web

@Suite("Addresses")
struct LocalPathTests {
    @Test(
        "Nobody is sent to another site",
        arguments: [
            "//evil.example", "/\\evil.example", "\\\\evil", "https://evil.example", "javascript:alert(1)", "", "page", "/a b", "/a\nb",
            "/\u{9}/evil.example", "/é", "/..\\..\\x",
        ])
    func refusesForeign(address: String) { #expect(LocalPath(checking: address) == nil) }

    @Test("Our own addresses are kept", arguments: ["/", "/page", "/posts/1?after=2&room=3", "/a/b-c_d.e~f"])
    func keepsOurs(address: String) { #expect(LocalPath(checking: address)?.description == address) }

    @Test("What is put into an address stays one segment or one value")
    func encodes() {
        #expect(("/search/\("a/b?c=d&é")" as LocalPath).description == "/search/a%2Fb%3Fc%3Dd%26%C3%A9")
        #expect(("/sign-in" as LocalPath).with("next", "/a?b=c").description == "/sign-in?next=%2Fa%3Fb%3Dc")
    }

    @Test("An identifier reads back as it was written")
    func identifiers() {
        let post = Post.ID(high: 1, low: 2)
        #expect(("/posts/\(post)" as LocalPath).description == "/posts/00000000000000010000000000000002")
    }
}
