extension GuardCase {
    /// Honest words, places, birds, puddings and surnames that hold foul letters.
    static let honest: [GuardCase] = [
        "Scunthorpe", "Penistone", "Cockermouth", "Clitheroe", "Lightwater Valley", "a classic car", "Please assess the risk", "assembly at ten",
        "Charles Dickens", "Dick Turpin rode", "Mr Dickens read", "a fruit cocktail", "shiitake mushrooms", "Essex and Sussex", "Middlesex", "Mr Hitchcock",
        "Cockfosters", "Peacock feathers", "a cockerel crowed", "cock-a-doodle-doo", "Who killed Cock Robin?", "Ride a cock horse to Banbury Cross",
        "Pussy cat, pussy cat, where have you been?", "pussy willow catkins", "I love little pussy, her coat is so warm", "spotted dick and custard",
        "Dick Whittington and his cat", "Uncle Dick came", "Moby Dick", "a blue tit on the feeder", "blue tits and great tits", "long-tailed tits", "tit for tat",
        "The ox and ass kept time", "ox and ass in the stable", "mass and grass", "glass of water", "passing the ball", "bass drum", "compass", "embarrassed",
        "an assistant", "assorted buttons", "grasshopper", "brass band", "Arsenal won", "parsley", "a sparse hedge", "coarse sand", "hoarse voice", "rehearse",
        "nursery rhymes", "Shakespeare", "shuttlecock", "weathercock", "woodcock", "Adcock", "Badcock", "Babcock", "Alcock", "Wilcock",
        "matchstick", "mishit the ball", "push it", "wash it and dry it", "Sh! It was bedtime", "Shh, it's quiet time", "a hit song", "this hit the wall",
        "swanky shoes", "Widow Twankey", "saltwater", "wristwatch", "sweet water", "Titanic", "titles", "constitution", "petition", "Titus", "titmouse",
        "raccoon", "Maine Coon cat", "cocoon", "tycoon", "snigger", "niggle", "Niger and Nigeria", "Montenegro", "spice and spicy", "spic and span",
        "Pakistan", "pakora", "a chink of light", "moong dal", "among friends", "fishmonger", "rapeseed oil", "oilseed rape", "grapes", "drapes", "scrape your knee",
        "therapist", "analyse", "canal boat", "banal", "arsenic", "cucumber", "document", "circumference", "accumulate", "scumble", "magna cum laude",
        "Chorlton-cum-Hardy", "Cumbria", "Cumberland sausage", "sextet", "sixteen", "Saturday", "turducken", "faggots and peas", "faggots in gravy",
        "prick your finger", "a pinprick", "hedgehog prickles", "skin prick test", "heel prick", "bugle", "shaggy dog", "shag pile carpet", "a shag on the rocks",
        "slag heap", "scrap paper", "scrapbook", "crape myrtle", "a bloody nose", "bloody knee", "homo sapiens", "homogeneous", "torpedo", "kaffir lime",
        "retardant foam", "spastic diplegia", "fanny pack", "Aunt Fanny", "sod's law", "cut a sod of turf", "garden hoe", "Mississippi", "Pissarro painted",
        "Fukushima", "Matsushita", "Shiite", "Yamashita", "a Wankel engine", "who re-enrolled?", "as she said", "an us and them",
        "grade A**", "A* in maths", "five stars *****", "2 + 2 = 4", "A55 road", "*not included", "fun *and* games", "**bold** words", "as*", "b*witched*".replacing("b*witched*", with: "5* rated"),
        "the count", "country", "county", "continent", "encounter", "Hunt", "punt", "the duck said quack", "luck", "pluck", "truck", "fire truck", "buckets",
        "fun, uncle Kevin", "if u can", "sit on it", "ship it", "shut it", "Thank you", "what a peach", "beach", "batch", "pitch", "witch", "poo and wee",
        "penis, vulva, bottom: we use the proper words", "breast milk", "bum wiggle", "willy wonka", "door knob", "a cocker spaniel", "cocky", "cockles",
    ].map { GuardCase.passes($0) }

    /// What nurseries really write.
    static let chatter: [GuardCase] = [
        "Reminder: bring wellies and a spare change of clothes on Thursday.", "We made playdough with 2 cups of flour and 1 cup of salt.",
        "The caterpillars have become butterflies! 🦋🦋", "Thank you all for coming to the nativity.", "Please send in a named water bottle.",
        "Forest school is on 3 March, 9.30 to 11.30.", "The children loved the fire engine.", "Grazie mille! Dziękuję! شكرا", "Happy Diwali and happy Hanukkah",
        "👍🏽👍🏽", "", " ", "…", "We counted twenty-three snails and one slug.", "The kitchen is nut free.", "Would anybody like spare jars?",
        "Ask at the office for the new form.", "My little one can't stop singing this!", "Was it the red or the blue cup?", "Lost: one green mitten, size 2-3",
        "The visit from the dentist went well", "Great fun at the seaside; sand everywhere", "We sang Row, Row, Row Your Boat", "Half term is 16-20 February",
    ].map { GuardCase.passes($0) }
}
