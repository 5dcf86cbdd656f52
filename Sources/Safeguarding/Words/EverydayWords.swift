/// Surnames and first names that mean something else most of the time.
///
/// The lists hold what nurseries write about: colours, animals, weather, food, work, buildings. A surname that is in none of
/// them is taken for a name wherever it stands.
enum EverydayWords {
    /// What a surname otherwise is.
    enum Sense: Sendable {
        case none, word, given, place
    }

    /// What `name` is when it is no surname; names of several words, and very short ones, are judged as a whole.
    static func sense(of name: [String]) -> Sense {
        guard name.count == 1, let word = name.first else {
            return name.allSatisfy(words.contains) ? .word : .none
        }
        if words.contains(word) { return .word }
        if firstNames.contains(word) { return .given }
        if towns.contains(word) { return .place }
        return .none
    }

    private static func set(_ list: String) -> Set<String> { Set(list.split { $0 == " " || $0 == "\n" }.map(String.init)) }

    static let words: Set<String> = set(nature + " " + things + " " + people + " " + qualities + " " + doing + " " + short)

    private static let nature = """
        acorn apple ash badger bank bay beach bean bear beaver bee beech berry birch bird blossom bloom bracken briar brook brooks buck bull bush
        buttercup calf camel cherry clay cliff cloud clover coral corn cow crab crane creek crow daisy dale daw dawn day days deer dove drake duck
        dusk eagle earth elder elm falcon fern field fields finch fish flint flood flower flowers forest fountain fox foxes frost garden gardens
        ginger goat goose gosling grass griffin grove gull hare hart hawk hay hazel heath heather hedge hen heron herring hill hills hog holly
        horn horse iris island ivy jasmine jay kite lake lakes lamb lambs lark laurel lavender leaf lemon leopard lily lion lynn maple marsh
        martin meadow meadows mist mole moon moor moss moth mountain mouse nettle nightingale oak oakes oaks olive orchard otter owl parrot
        partridge peach peacock pear pearl peel perch pigeon pike pine pink plant plum pollard pond poppy puffin quail rabbit rain raven
        reed reeds ridge river rivers roach robin rock rook rose rosemary ruby rush sage salmon sand sands sea seal seed shark sheep shell
        shore sky snail snow snowdrop sparrow spring sprout squirrel star stars starling stone stones storm stork straw summer summers sun sunday
        swallow swan swift thorn thorne thrush tiger tree trees trout tulip twig vale valley vine violet wasp water waters weed weeds whale
        wheat willow wind winter winters wolf wood woods worm wren april may june march august autumn friday monday noon
        """

    private static let things = """
        abbey alley angel arch arrow axe bacon bag bagg ball balls band bar barley barn barns barrel barrow basket bass bath beam bed bell bells belt
        bench block board boat bond bone bonnet book books boot bow bowl box bread brick bridge bridges broom brush bucket bun butter button cab cabin
        cable cage cake camp candle cane cap car card cards cart case cash castle chain chair chalk chamber chambers chapel cheese chip church circle
        city clock cloth coat coats coffee coin cole collar comb cope cord cotton counter court crown cup curry curtain desk dish diamond dice
        door dress drum end farm fair feather feathers fence fiddle file flag flagg fleet flute fork fort frame fry gate gates gift glass globe
        glove gold grain gravel grill gun hall hammer hamper hand hands hat hatch head heart hearth helm home homes hood hook hoop house
        hutch ink inn iron jam jar jewel jug kettle key keys kiln kitchen ladder lamp land lane lace law leather lever light line lines link list
        load lock locker locks lodge log loom lot main mace marble mask mast mat match meal medal mill mills mint mitten money nail neck needle
        nest net notes nut nutt oats oven paddock page pages paint pan paper park parks parish part patch paul peg pen pencil penny pepper phone
        pickle pie piece pillow pin pipe pipes pit pitt plank plate pole pool pope port post pot potts pound powder power powers price
        purse quill rail rice ring rings road robe rod roof room root roots rope rudder rug rule sack sail salt saw scale school sells server shed
        shelf shield ship shirt shoe shop silk silver sleeve slide soap song spade spark sparks spear spears spice spire stable staff stage stall
        state station steel stem step stock stocks store storey story street string sugar table tack tea temple tent tie tile till tin torch tower
        town toy train tray trunk tub tunnel vest villa village wall walls war ward watch wax way wedge well wells wharf wheel whistle wick
        window wing wings wire wool word words world yard
        """

    private static let people = """
        abbot abbott actor alderman archer author baker barber baron bishop boss bowman boy brewer brother bride butcher butler captain carpenter
        carter carver chancellor chandler chaplain chief child childs clark clerk cook cooks cooper coward crewe cross crook cutter dancer dean
        deacon doctor draper driver duke dyer earl elder english farmer father fielder fisher fletcher forester foreman franklin french friend
        friends fuller gardener gardiner giant girl glover god goldsmith goodman granger groom guard guest guy hermit hero hooper host hunter
        husband irish judge keeper king kings knight knights lad lady lord love lover major maker man mann manners marshal mason master masters
        mate mayor mercer merchant messenger miller miner monk mother nurse officer page painter palmer parson parsons people pilgrim
        pilot piper player plumber porter potter priest prince princess prior queen ranger reader reeve ruler rider sailor scholar scott
        scots sergeant sexton shepherd singer skinner slater soldier spinner squire steward tailor tanner thatcher tiler trainer
        turner twin tyler usher vicar walker warden warrior weaver welsh wheeler witch wizard woodman worker workman yeoman barker bowler
        harper hopper jumper packer peddler pitcher plumb rider roper sawyer sharper shearer speaker spicer stringer sumner tapper tester
        """

    private static let qualities = """
        able amber black blue bliss blunt bold bonny brave bright broad brown busy calm chance charity chase cheer clean clear clever close cold cool
        comfort constant crisp cute daft dark darling dear deep dread dry early east easter eager even fair faith fast fear few fine first flash
        fleet fortune free fresh full fun gale gay gentle glad good goode grace grand gray great greed green grey hale happy hard hardy
        harmony hasty haste high hill honest honor honour hope huge jolly joy joyce just keen kind large last lightfoot light little
        long loud lovely low lowe luck lucky lush mild mellow mercy merry meek mirth moody more most much music mean near neat new nice
        noble north old orange over peace perfect plain pleasant plenty poor proud pure purple quick quiet rare ready red rich ripe rough round
        royal rude rust sad safe savage self shade sharp sharpe short silly simple slack sleek slim slow sly small smart smooth snug soft solid
        sour south spare speed spry still stout strange strong summer sunny super sure sweet tall tame tart thick thin thrift tidy tight tiny
        true truth trust twelve twist valentine very vice virtue warm weak weary west white whole wild will willing wise wit wonder worth
        worthy yellow young younger christmas noel victory justice
        """

    private static let doing = """
        act ask bake batter beat bend bid bind bite blow boil born bounce bowles break broke brew bring build burn burns burst buy call care carry
        cast catch change chant charge check chew chuck climb clip coast cope count cover crack craft crawl creep crouch cry cull curl cut
        dance dare dash deal dew dig dip dodge doe draw drew drink drive drop duff dunk dye ease fall fay feed feel fell field fight fill find
        fix float fold follow forward frank freed gain gather give go going gone grant grasp greet grind grip grow guess hack
        hammer handle hark haul heal hear heard heat help hide hike hoard hold hole holder hop hug hunt hurry jack jest join joint jump
        keep kick kiss knot know landing latch laugh lay lead leap learn leave lift like listen look loft lunch make mark marks march
        may meet mend mix more move mow nod offer pace pack pant park pass pat pay peak pick pile pitch place play plough point pop post pour
        pray press pry pull push race rain raise rake ramble reach read rest ride rise roam roar rob roll romp row rub run sale
        say score scratch see seek sell send serve sew shake share shave shine shoot shout show sing sink sit skate skip sleep slip smile smoke
        sneeze sob sort sow spell spend spin split sprint stand stay steer stretch sue swim swing take talk taste teach tear tell think
        throw tickle toll toss touch trace trail travel treat trick trip trot trudge try tuck tug tumble turn twine wait waite wake walk
        wander want warn wash wave wear weigh whip whisper win wink wish work yell joy pat bill nick rob rich josh dot drew art gene
        sandy skip ray
        """

    /// Names from other languages that meet short English words.
    private static let short = """
        am an as at be by do go he ho i if in is it ma me my no of oh on or so to up us we ye yes you and are ban but can chin dang did din fan
        for get got had has her him his hung its kin lam lan lim lip long man men mo nay not now off one our out pa pan per put ran sad said
        sang sen she sin six song sun tan ten the too two van was way who why wing won all any back bad bang bang best both down each else
        from here just less lot many mine much must nan name need none only ours own some soon such that them then this thus time tom
        under upon what when whom with your half baby mum dad nanny
        """

    /// First names that are surnames too, and the commonest first names, before which a surname is one.
    static let firstNames: Set<String> = set(
        """
        aaron abigail adam adele adrian aisha alan albert alex alexander alexandra alfie alfred alice alison allan allen amelia amir amy andrea andrew
        angela anna anne annie anthony archie arthur ashley ava barbara barnaby barry beatrice ben benedict benjamin bernard beth bethany betty blake
        bobby bradley brandon brenda brian bruce callum cameron carl carol caroline carter catherine charles charlie charlotte chloe chris christian
        christine christopher claire clara colin connor craig curtis dan daniel danny darcy darren dave david dawson dean deborah dennis derek
        diane dominic donald donna dorothy douglas duncan dylan edward eileen elaine eleanor elijah elizabeth ella ellen elliot elliott ellis emily
        emma eric erin esme ethan eva evan evelyn evie felix finley fiona florence frances francis frank frankie fraser fred freddie frederick
        freya gareth gary gavin gemma geoffrey george georgia gerald gilbert gordon graeme graham gregory hannah harley harold harriet harrison
        harry harvey heather heidi helen henry herbert holly hope howard hugh hugo hunter ian imogen irene isaac isabel isabella isla jack jackson
        jacob jacqueline jade jake james jamie jan jane janet jasmine jason jay jean jennifer jenny jeremy jessica jessie jill jim joan joanna
        joanne joe joel john jon jonathan jordan joseph joshua joyce jude judith judy julia julian julie justin karen kate katherine kathleen katie keith
        kelly ken kenneth kevin kieran kim kirsty kyle laura lauren lawrence leah lee leo leon leonard leslie lewis liam lily linda lindsay
        lisa lloyd logan lola louis louise lucas lucy luke lydia lynn maisie malcolm marcus margaret maria marian marie marion mark martha martin
        mary mason matilda matthew maurice max maxwell megan melissa mia michael michelle mike millie mitchell mohammed mohamed molly morgan
        morris muhammad murray nancy naomi natalie nathan neil neville niamh nicholas nicola nigel noah noel norman oliver olivia oscar owen
        paige pamela patricia patrick paul paula pauline penelope percy perry peter philip philippa phoebe phyllis quentin rachel ralph raymond rebecca
        reece reggie reuben rhys richard ricky riley robbie robert robin rodney roger ronald ronnie rory rosie ross roy russell ruth ryan sally sam
        samantha samuel sandra sara sarah scarlett scott sean sebastian shane sharon sheila shirley sidney simon sofia sophia sophie spencer stacey
        stanley stella stephanie stephen steve steven stewart stuart susan suzanne sydney sylvia tara ted teddy teresa terence terry
        thea theo theodore theresa thomas tim timothy tina toby todd tom tommy tony tracy trevor tristan tyler valerie vanessa vera vernon victor
        victoria vincent wallace walter warren wayne wendy wesley william yasmin yvonne zac zachary zara zoe
        """)

    /// Towns and counties that are surnames: "a trip to Preston".
    static let towns: Set<String> = set(
        """
        accrington alton appleby ashford ashton barnet barton beverley blackburn blackpool bolton boston bradford brighton bristol buckingham burnley
        burton bury buxton cambridge carlisle chester chesterfield clapham clifton colchester coventry crawley crewe croydon darlington
        denton derby devon doncaster dover dudley dunstable durham eastbourne eaton england epsom essex exeter farnham france glasgow
        gloucester grantham halifax hampton harlow harrow hastings hatfield henley hereford holland horsham huddersfield hull ilford ireland
        ipswich kendal kent kingston lancaster leeds leicester lincoln lincolnshire liverpool london luton maidstone malta mansfield melton
        middleton milton morley newark newport newton norfolk northampton norton nottingham oldham oxford paris peckham perth preston
        putney ramsey reading redcar richmond ripley ripon rochdale rochester romford rugby rutland salisbury sandwich scarborough sheffield
        shipley shrewsbury skipton somerset southport stafford stamford stanton stirling stockport stockton stratford sunderland sutton swindon tamworth
        taunton telford thornton torquay tottenham truro wakefield wales walsall waltham warwick washington watford wellington weston whitby wigan
        wimbledon winchester windsor wolverhampton worcester worthing york
        """)
}
