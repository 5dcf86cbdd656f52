/// Names that everybody knows from rhymes, stories, songs and lessons. A family here may share the surname; the rhyme does
/// not mean them. A child who shares both names is still found by the full name.
enum Storybook {
    static let phrases: Set<String> = Set(
        """
        king cole, jack horner, tommy tucker, bobby shaftoe, lucy locket, simple simon, doctor foster, dr foster, polly flinders, mother hubbard,
        miss muffet, peter piper, jack sprat, willie winkie, wee willie, mary contrary, georgie porgie, humpty dumpty, cock robin, jack frost,
        snow white, rose red, robin hood, peter pan, captain hook, wendy darling, harry potter, hermione granger, ron weasley, mary poppins, jane banks,
        peter rabbit, benjamin bunny, jemima puddle, jeremy fisher, tom kitten, squirrel nutkin, beatrix potter, mr fox, mr wolf, mr bear, mr bean,
        mr bump, mr strong, mr small, mr tall, mr happy, mr tickle, mr snow, mr bull, mr rabbit, mrs rabbit, miss rabbit, mr potato, mr tumble, mr men,
        mr toad, mr badger, mr mole, mr gum, mr noah, mr lion, mr pig, miss hoolie, miss polly, miss honey, miss trunchbull, charlie brown,
        paddington brown, mr gruber, postman pat, pat clifton, fireman sam, bob builder, burger king, lion king, jungle book, willy wonka,
        charlie bucket, james bond, james giant, matilda wormwood, bruce bogtrotter, julia donaldson, axel scheffler, eric carle, michael rosen,
        roald dahl, quentin blake, judith kerr, shirley hughes, janet ahlberg, allan ahlberg, jill murphy, nick sharratt, david walliams,
        oliver jeffers, anthony browne, john burningham, lynley dodd, martin waddell, helen oxenbury, mick inkpen, rod campbell, eric hill,
        emily gravett, jez alborough, kes gray, nick butterworth, enid blyton, maria montessori, rudolf steiner, reggio emilia, friedrich froebel,
        joe wicks, marcus rashford, david attenborough, chris packham, rosa parks, neil armstrong, mary seacole, florence nightingale,
        amelia earhart, mary anning, guy fawkes, isaac newton, marie curie, albert einstein, charles darwin, stephen hawking, martin luther,
        luther king, nelson mandela, king charles, king arthur, prince george, prince william, queen victoria, queen elizabeth, princess charlotte,
        father christmas, santa claus, old macdonald, ronald mcdonald, mcdonald farm, macdonald had, peppa pig, george pig, daddy pig, bluey heeler,
        sarah duggee, thomas tank, tank engine, buzz lightyear, jack beanstalk, tom thumb, sleeping beauty, wallace gromit, dick whittington, jack jill, tracy beaker, horrid henry, perfect peter, rosie walk, elmer elephant, kipper dog, alfie atkins, mog cat, handa surprise,
        boris johnson, keir starmer, taylor swift, ed sheeran, harry kane, freddie mercury, elton john, ant dec, dolly parton, tom hardy
        """.split { $0 == "," || $0 == "\n" }.map { phrase in
            phrase.split(separator: " ").joined(separator: " ")
        }.filter { !$0.isEmpty })
}
