/// The words that count as foul, kept out of plain sight.
///
/// People read and search this code, some of them at work in a nursery, so the list is stored with its letters turned by
/// thirteen places (rot13) and turned back when it is first used. `bin/format` and search engines then see nothing foul.
///
/// One line is one stem: the letters, then `*` for anywhere inside a word, `^` for the start of one or `=` for a whole one
/// (endings such as "-ing" allowed), then flags:
/// - S: strong; doubled letters and a stem torn in two are read too;
/// - N: no endings but a plural;
/// - C: a capital in mid-sentence makes it a name;
/// - +: counts only beside one of the words listed.
///
/// After bars follow honest words that contain it, then words before, then words after, that make it honest ("blue …",
/// "… robin") or, with +, foul.
enum FoulWords {
    /// One entry of the list.
    struct Stem: Sendable {
        enum Place: Sendable { case anywhere, start, whole }

        var letters: [UInt8]
        var place: Place
        var isStrong: Bool
        var isBare: Bool
        var sparesCapital: Bool
        var needsCompany: Bool
        var honest: [[UInt8]]
        var before: Set<String>
        var after: Set<String>
    }

    /// The stems by their first letter, a to z.
    static let stems: [[Stem]] = {
        var table = [[Stem]](repeating: [], count: 26)
        for line in turned(list).split(separator: "\n") {
            guard let stem = stem(line) else { continue }
            table[Int(stem.letters[0] - 0x61)].append(stem)
        }
        return table
    }()

    /// Foul or threatening expressions of several words, by their first word.
    static let phrases: [String: [[String]]] = byFirstWord(turned(expressions))
    static let threats: [String: [[String]]] = byFirstWord(threatening)

    private static func stem(_ line: Substring) -> Stem? {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        let head = fields[0].split(separator: " ")
        guard head.count == 2, let mark = head[1].first else { return nil }
        func words(_ at: Int) -> [String] { at < fields.count ? fields[at].split(separator: ",").map(String.init) : [] }
        let flags = head[1]
        return Stem(
            letters: Array(head[0].utf8), place: mark == "*" ? .anywhere : mark == "^" ? .start : .whole, isStrong: flags.contains("S"),
            isBare: flags.contains("N"), sparesCapital: flags.contains("C"), needsCompany: flags.contains("+"),
            honest: words(1).map { Array($0.utf8) }, before: Set(words(2)), after: Set(words(3)))
    }

    private static func byFirstWord(_ lines: String) -> [String: [[String]]] {
        var table: [String: [[String]]] = [:]
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if let first = words.first { table[first, default: []].append(words) }
        }
        return table
    }

    private static func turned(_ text: String) -> String {
        String(decoding: text.utf8.map { (0x61...0x7A).contains($0) ? ($0 - 0x61 + 13) % 26 + 0x61 : $0 }, as: UTF8.self)
    }

    private static let expressions = """
        oybj wbo
        unaq wbo
        oryy raq
        xabo urnq
        xabo raq
        qvpx urnq
        nefr ubyr
        nff ubyr
        cvff bss
        cvff urnq
        fperj lbh
        fhpx zl qvpx
        fhpx zl onyyf
        fraq ahqrf
        nany frk
        beny frk
        fba bs n ovgpu
        oybbql uryy
        tb gb uryy
        ebg va uryy
        rss bss
        rssvat uryy
        s bss
        hc lbhef
        wrex bss
        sx bss
        sx lbh
        xvff zl nff
        tnat onat
        tbyyl jbt
        pbpx fhpxre
        zbgure shpxre
        qvegl onfgneq
        sng pbj
        fghcvq pbj
        fvyyl pbj
        guvpx nf fuvg
        shqtr cnpxre
        onggl obl
        unys pnfgr
        gbjry urnq
        fnaq zbaxrl
        cbepu zbaxrl
        tb onpx gb lbhe bja pbhagel
        fgvpx vg hc lbhe
        """

    /// In the open, since each is needed to tell what counts as a threat.
    private static let threatening = """
        kill yourself
        kill your self
        kys
        hope you die
        hope he dies
        hope she dies
        hope they die
        youre dead
        you are dead
        youre a dead
        watch your back
        i know where you live
        we know where you live
        know where your kids
        youll regret
        you will regret
        smash your face
        smash your head
        smash his face
        smash her face
        kick your head
        kick his head
        kick her head
        punch your face
        burn your house
        burn the nursery
        burn this place
        slit your throat
        beat you up
        beat him up
        beat her up
        break your legs
        break your neck
        make you pay
        youll pay for this
        knock you out
        knock your teeth
        """

    private static let list = """
        shpx *S
        shx =N
        sphx *
        cuhpx *
        cuhx =N
        shd =
        sipx *
        spx ^
        phag *S|fphagubecr
        xhag =N
        fuvg *S|fuvvgnxr,fuvgnxr,fuvvgr,zvfuvg,fuvggregba,fuvggyrubcr,fuvgyvatgba,lnznfuvgn,zngfhfuvgn,gnxrfuvgn,xvabfuvgn,zbevfuvgn,fuvggvz,nfuvgn,bfuvgn,qvxfuvg,qvkfuvg
        fulgr =
        fulg =
        jnax *S|jnaxurqr,fjnax,gjnax,jnaxry,jnaxyla,jnaxyva,jnaxqbes
        gjng =S
        ovgpu ^S|ovgpusvryq
        ovngpu =
        onfgneq *S|onfgneqv,onfgneqb
        obyybpx *S
        obyybk =
        onyybpx =
        avttre *S|favttre
        avttn =S
        avtthu =
        snttbg ^S||oenvaf,cbex,zhful,rng,ngr,rngvat,naq|crnf,tenil,znfu,fgrj,fhccre,qvaare,grn,naq crnf,jvgu crnf,naq zhful,va tenil,naq puvcf,jvgu znfu,jvgu tenil,naq tenil,naq znfu
        nefr =NS
        nefrubyr ^S
        nffubyr ^S
        nefrjvcr ^
        nffjvcr ^
        nffung =
        nffpybja =
        nff =NS||jvyq,bk naq,naq gur|bk,qbaxrl,pneevrq,fgnoyr,naq bk,naq qbaxrl
        wnpxnff =
        qhzonff =
        fznegnff =
        fznegnefr =
        sngnff =
        onqnff =
        xvpxnff =
        zbsb =
        qvpxurnq ^S
        qvpxjnq ^
        qvpxsnpr ^
        qvpx =NCS||fcbggrq,zbol,hapyr,ze,pyrire|juvggvatgba,ina,ghecva,qnfgneqyl,senapvf,genpl,naq qbz,oehan,onegba
        xabournq ^
        xaboraq ^
        abournq ^
        oryyraq ^
        pbpx =NCS||onaohel,jub xvyyrq,oynpx,jbbq,tnzr,fgbc,onyy,crn,jrngure|ebova,n qbbqyr,ubefr,pebj,pebjrq,pebjf,pebjvat,curnfnag,naq ohyy,ohyy,fcneebj,n ubbc,naq ura,naq uraf
        pbpxurnq ^
        pbpxfhpx *S
        pbpxjbzoyr ^
        cevpx =NS||cva,svatre,urry,arrqyr,fxva,guhzo,gb,jvyy,pna,zvtug,arggyr,rne,oybbq|grfg,grfgf,grfgvat,ure,uvf,lbhe,zl,gur,hc,jvgu,uvzfrys,urefrys,gurve,svatre,vg,gurz,ubyrf
        chffl =N||yvggyr,jvyybj,fbsg,ybir,syhssl|png,pngf,jvyybj,jvyybjf,sbbg,va gur,cnjf,fng,jrag,evqvat,jnagf
        chffvrf =
        cvff ^S|cvffneeb,cvffnynqv,cvffrayvg
        gbffre ^
        jnmmbpx =
        fynt =N||fgrry,oynfg,veba|urnc,urncf
        fynccre =
        fyhg ^|fyhgfx
        juber ^
        ubr =N+||sng,qvegl,fghcvq,htyl,gung,svygul
        fxnax =
        zvatr =N
        snaal =NC||nhag,nhagvr,terng,fjrrg|cnpx,cnpxf,nqnzf,penqqbpx,cevpr,oevpr,naq
        tbofuvgr ^
        fuvgr ^
        ohttre ^
        fbqqvat ^
        fbq =N+||lbh,nofbyhgr,hggre,fvyyl,ynml,zvfrenoyr,byq,cbbe,ebggra,hatengrshy|bss,vg,guvf,nyy,gung,gurz,uvz
        gheq =N
        qbhpur ^
        gvg =N+||lbh,fghcvq,nofbyhgr,hggre,fhpu n,orvat n,evtug,znffvir,pbzcyrgr
        gvgf =N||oyhr,terng,pbny,gnvyrq,ybat,znefu,jvyybj,perfgrq,orneqrq,tneqra,naq|ner,ba gur,va gur,ng gur,arfg,arfgvat,arfgrq,naq ebovaf,naq svapurf,sbe
        gvggvrf =
        gvggl =
        obbof =
        obbovrf =||sbbgrq,oyhr,erq,znfxrq,oebja|arfg
        wvmm =
        fchax =N
        phzfubg ^
        phzqhzc ^
        phz =N||pubeygba,xvgpura,yvivat,fghql,zntan,fhzzn,inqr,qvare|ynhqr,uneql,qvare,fnyvplyngr,qvavat,fghql
        pyvg =N
        pyvgf =
        qvyqb =
        oybjwbo ^
        unaqwbo ^
        evzwbo ^
        cbea ^|cbeavp
        zvys =
        qvys =
        tvys =
        ubeal =N|||gbnq,yvmneq,gbnqf,qrivy,fxva,cyngrf,ornx
        betnfz ^
        betl =
        betvrf =
        tnatonat ^
        ohxxnxr ^
        qrrcguebng ^
        encr =N||bvyfrrq,bvy,frrq,lryybj,bs lryybj|frrq,frrqf,svryq,svryqf,bvy,cynag,sybjref,pebc,oybffbz
        encrq =
        encvat =
        encvfg ^
        cnrqb =
        cnrqbf =
        cnrqbcuvyr ^
        crqbcuvyr ^
        crqb =N
        crqbf =
        abapr =N||sbe gur|jbeq,jbeqf
        funt =N+||gb,jnaan,dhvpx,zr,snapl n,jnag n,unir n,sbe n,tbbq|uvz,ure,zr,lbh
        funttvat =
        funttrq =
        funttre =
        ergneq =N
        ergneqrq =
        ergneqf =
        fcnfgvp =N|||qvcyrtvn,dhnqevcyrtvn,urzvcyrtvn,preroeny,cnencyrtvn,zhfpyrf,pbyba,tnvg
        fcnfgvpf =
        fcnm =
        fcnpxre =
        zbat =N
        zbatbybvq =
        pbba =N||znvar|png,pngf,xvggra
        pbbaf =N||znvar
        cnxv =N
        cnxvf =
        puvax =N||fznyy,gval|bs,va,naq pyvax,puvax
        puvaxl =
        puvaxvrf =
        jbt =N
        jbtf =
        tbyyvjbt ^
        tbyyljbt ^
        tbbx =
        tbbxf =
        xvxr =N
        xvxrf =
        fcvp =N|||naq,a,fcna
        fcvpf =
        xnssve =|||yvzr,yvzrf
        tlcb =
        tlccb =
        tvccb =
        cvxrl =
        cvxrlf =
        cvxvrf =
        enturnq ^
        gbjryurnq ^
        jrgonpx ^
        fnaqavttre *
        qlxr =N+||sng,htyl,qvegl,fghcvq,shpxvat
        yrfob =
        yrmmn =
        yrmmre =
        ubzb =N|||fncvraf,rerpghf,unovyvf,anyrqv
        cbbsgre ^
        cbbs =N+||lbh,ovt,fghcvq,oybbql,byq,sng
        genaal =
        genaavrf =
        furznyr ^
        penc =N
        penccl =
        pencf =
        penccvat =
        qnza =N
        qnzarq =
        qnzzvg =
        qnzavg =
        tbqqnza ^
        srpx =N
        srpxvat =
        srpxre =
        rssvat =
        sxa =
        sxvat =
        sxva =
        sxre =
        sevttvat =
        sevttva =
        jgs =
        fgsh =
        tgsb =
        bzst =
        yzsnb =
        ssf =
        oybbql =+||abg,bu,lbh,nofbyhgr,fb|uryy,njshy,hfryrff,fghcvq,evqvphybhf,oevyyvnag,qvftenpr,qvftenprshy,wbxr,vqvbg,vqvbgf,funzoyrf,yvne,yvnef,ybiryl,snagnfgvp,terng,xvqf,grnpure,grnpuref,ahefrel,fgnss,ehqr,purrx,glcvpny,jryy,guvat,zrff,yngr,ahvfnapr,sbby,jbzna,zna,crbcyr,avtugzner,ungr,tbbq,naablvat,rkcrafvir,greevoyr,ubeevoyr,vapbzcrgrag
        tvg =N+||lbh,nofbyhgr,hggre,gbgny,pbzcyrgr,ner n,fhpu n,fghcvq,zvfrenoyr,byq,yvggyr,ynml,htyl,fzht,fvyyl,purrxl,tehzcl,frysvfu,ubeevoyr,vtabenag
        zvatre =
        zhagre =
        onjont ^
        snaalonjf =
        shpxjvg ^
        penpxjuber ^
        fpebgr =
        nefrq =
        nefrf =
        nffubyrf =
        iinax *
        shxvat =
        shxva =
        shxre =
        shkx =
        cuhd =
        qvxurnq ^
        gbffcbg ^
        """
}
