import Safeguarding

/// What the demo's posts say, through half a year.
enum DemoStories {
    struct Story {
        let title: String
        let words: String
        var kind = PostKind.activity
        var isPictured = true
    }

    static let all: [Story] = [
        Story(
            title: "Den day in the woods",
            words:
                "We carried the long branches together, worked out which ones would lean, and sat inside with our flasks. Ask your child what the roof was made of."
        ),
        Story(title: "Mixing colours", words: "Yellow and blue made a green that nobody had seen before. We gave it a name: swamp."),
        Story(
            title: "Wellies on Monday, please", words: "Named, if you can. We have three odd left boots and no right ones.",
            kind: .reminder, isPictured: false),
        Story(title: "A tower taller than us", words: "It took four of us, two chairs and a lot of patience. It stood for nine seconds."),
        Story(title: "Bread rolls", words: "We weighed, kneaded and waited. The waiting was the hardest part."),
        Story(
            title: "Stay and play", words: "Come and spend an hour with us. Brothers and sisters are welcome, and there will be soup.",
            kind: .event, isPictured: false),
        Story(
            title: "The snail race",
            words: "Our three racers set off at ten and are expected back after lunch. We measured how far each one went with string."),
        Story(
            title: "Painting to music",
            words: "Slow music gave us long lines, and quick music gave us dots. Somebody painted the quiet bits too."),
        Story(
            title: "Reading together at bedtime",
            words:
                "A short guide from the library on sharing books with under-fives: pointing, wondering aloud, and letting them turn the pages.",
            kind: .resource, isPictured: false),
        Story(
            title: "Puddle science",
            words:
                "We found out what floats: a leaf, a peg and one very surprised beetle. Stones do not float, even small ones, even when asked nicely."
        ),
        Story(
            title: "Planting beans",
            words: "Each of us chose a pot and a bean. We are keeping a diary of what they do, which so far is nothing."),
        Story(title: "The beans did something", words: "Six are up! We drew them, measured them, and told them well done."),
        Story(
            title: "A visit from the fire crew",
            words: "We sat in the engine, tried on a helmet, and learned what to do if we hear the alarm."),
        Story(
            title: "New menu", words: "The autumn menu starts this week. There is more fish, and the crumble is back.", kind: .news,
            isPictured: false),
        Story(
            title: "Story time under the tree",
            words: "The same book three times, because it was that good. By the third time we were telling it ourselves."),
        Story(title: "Making music from the kitchen", words: "Pans, spoons and a sieve. We listened for loud, soft, near and far."),
        Story(
            title: "Coats, please",
            words: "It is turning colder in the garden. A coat, a hat and a spare pair of socks, with a label in each.", kind: .reminder,
            isPictured: false),
        Story(title: "The obstacle course", words: "Over, under, round and through. We took turns to be the one who decides the route."),
        Story(title: "Making soup", words: "Carrots from our own bed, washed twice. Everybody had a taste, and most of us had seconds."),
        Story(
            title: "Shadow drawing",
            words: "We drew round our shadows in the morning and again after lunch. They had moved without telling us."),
        Story(
            title: "Sharing screens kindly", words: "Some ideas for calm screen time at home, from the children’s charity we work with.",
            kind: .resource, isPictured: false),
        Story(
            title: "The post office",
            words:
                "We wrote letters, stamped them and delivered them to one another. There was a queue, so it was very like the real thing."),
        Story(title: "Clay creatures", words: "Some have legs, some have wings, and one is a potato. They are drying on the window sill."),
        Story(
            title: "Lantern walk",
            words: "We meet at the gate at half past three, walk once round the field, and finish with hot apple juice. Bring a torch.",
            kind: .event, isPictured: false),
        Story(
            title: "Counting conkers", words: "We found a hundred and six, sorted them by size, and gave the biggest one a bed of leaves."),
        Story(title: "Listening walk", words: "We stood quite still and heard a robin, a lorry, the wind, and somebody’s tummy."),
        Story(
            title: "Our new reading corner",
            words: "The cushions have come, and so have thirty books chosen by the children at the library.", kind: .news),
        Story(title: "Dough and numbers", words: "We rolled out ones, twos and a very long seven."),
        Story(title: "Dressing up", words: "A doctor, two builders, a queen and a cat opened a café together. The cat did the washing-up."),
        Story(title: "Autumn crowns", words: "Leaves, tape and a good deal of concentration. We wore them for snack."),
    ]

    static let comments = [
        "This looks wonderful.", "We have had a full report on the mud kitchen too.", "Thank you all for such a lovely day.",
        "We heard all about it on the way home.", "What a lot of work that must have been!", "We are going to try this at home.",
        "So that is where the socks went.", "Brilliant. Is there more next week?", "We have been singing the song ever since.",
        "Very proud of everybody.", "I love how they worked together.", "The soup recipe, please!",
    ]
}
