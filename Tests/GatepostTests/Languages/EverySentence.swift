// swift-format-ignore-file
// Written by bin/words from the sources. Do not edit: run it again.

/// Every sentence that families read, as its key, one a line.
enum EverySentence {
    static let text = #"""
        %1 %2 %3 ## a date
        January
        February
        March
        April
        May
        June
        July
        August
        September
        October
        November
        December
        Monday
        Tuesday
        Wednesday
        Thursday
        Friday
        Saturday
        Sunday
        %1 am
        %1 pm
        %1 and %2 ## before a vowel
        %1 and %2
        %1 or %2
        %1, %2
        There is something to see.
        There is news about a date.
        Something is coming up soon.
        The office has an answer for you.
        Please look now.
        Please read the letter that we have sent you.
        We have recorded a decision
        A decision about pictures or names was recorded with us today. You can see what stands, and change it, here:
        If you did not expect this letter, please ask the office.
        How you sign in was changed
        How you sign in at %1 was changed: the password, or what you prove yourself with. If that was you, all is well.
        If it was not you, please tell the office at once, and sign out everywhere here:
        What you asked for is ready
        The copy of what %1 holds, which you asked for, is ready. Sign in to fetch it; it waits for a week:
        You have an answer
        There is an answer to what you told %1. You can read it, and say more, here:
        Something for you to read and sign
        %1 at %2 is put to you to read and sign. If you signed it before, you see what has changed.
        Hello,
        Dear %1,
        Your way in
        Here is your way in to %1. Open this on the device on which you asked for it:
        Or type this code there: %1
        Both work once, within a quarter of an hour. If you did not ask for this, somebody typed your address: leave it, and nothing happens. Nobody from %1 will ever ask you for the code.
        %1 invites you
        %1 invites you to its page for families. It is closed: only invited people can see it.
        To join, open this address and choose a password:
        It works once, until %1, and is for you alone. Please do not pass it on. If you did not expect it, you can leave it: nothing happens.
        Pictures and names: we ask every family again
        We ask every family again what you are happy with for pictures and names. What you said before stays as it is until you change it or it runs out. Please look at it by %1:
        It is always all right to say no, and nothing else changes for your child. If you would rather answer on paper, or with somebody's help, please ask the office.
        What you are told of, and when: %1
        To stop letters like this one: %1
        A date has changed
        Something that you are invited to at %1 has changed. Please look at it:
        A date has been called off
        Something that you were invited to at %1 is called off. Please look at it:
        Coming up soon
        Something that you are invited to at %1 is coming up soon:
        A date for you
        There is a new date at %1 for you to look at:
        There is something new on the page: %1
        There is news about a date: %1
        The office has an answer for you: %1
        There is something to see: %1
        News from %1
        About what you shared with us
        Thank you for sharing something with %1. We have looked at it, and you can read what we decided:
        About your agreement with us
        Something about your agreement with %1 has been decided. Please sign in to read what, why, until when, and how you can ask for somebody else to look at it:
        If you would rather talk about it, please ring or visit the office.
        The office has answered
        %1 has answered your question:
        Nobody has read your message yet: please ring
        You wrote to us about a child’s safety, and nobody has read it yet. Please do not wait for us:
        If somebody is in danger now, ring 999.
        Otherwise ring the NSPCC on 0808 800 5000, at any hour, or your council’s children’s services; out of hours they have an emergency team.
        We go on trying to reach our own safeguarding leads.
        You
        You sign in with
        You are here as
        %1, %2 ## a capacity and where
        Where you belong
        Now
        Switch to this
        Not open today
        What you’ve agreed to
        Signed
        Not signed
        Read again
        Read and sign
        How we see you
        Show my family’s name on my comments
        Otherwise they’re by “an Oak room parent”. Your telephone number and e-mail address are never shown.
        Save
        Language you prefer
        Change password
        Your password now
        The new one
        That isn’t your password. Please type it once more.
        Where you’re signed in
        Last used
        This one
        Your access here has ended
        Hello %1. Nothing is open to you here today. If that’s a surprise, or you’d like something you wrote, the office will help you.
        %1 on %2 ## a browser and a machine
        A browser on %1
        A browser
        Version %1, %2
        Your signature
        Type your whole name
        That, with today’s date, is your signature.
        I agree
        I don’t agree
        Signed by %1 on %2.
        You said no on %1. That’s your right, and you can say yes whenever you like.
        The page stays closed to you meanwhile. You still decide about pictures of your child, still hear from us about your child, and the office is there for you.
        What you miss is the page: posts and pictures of the day, news, events and comments.
        Changed your mind?
        You can take your yes back. The page then closes for you, and nothing else changes.
        The office
        Questions, worries, a change of address, an invitation for somebody else: ask here.
        Is somebody in danger now?
        Call the police. Don’t wait for us.
        Here
        If something about a child worries you, however small, tell one of these people today.
        Deputy
        The safeguarding lead hasn’t been named here yet. Please speak to the manager.
        Outside
        for any grown-up who is worried about a child
        for children and young people, at any hour
        if somebody behaves towards a child on line as they shouldn’t: look for “CEOP safety centre”
        to report sexual pictures of children on line: look for “IWF report”. Never copy or send them.
        Sign in
        E-mail address or username
        Password
        No account yet? You join with an invitation from your setting. Forgotten your password? The office can help.
        That name and password don’t belong together. Please look at both once more.
        There have been many tries. Please wait 1 second, then try again. | There have been many tries. Please wait %1 seconds, then try again.
        There have been many tries. Please wait 1 minute, then try again. | There have been many tries. Please wait %1 minutes, then try again.
        Sign out
        Sign out on this device, or on every device that you’re signed in on.
        Sign out everywhere
        Your name
        At least %1 characters. Three or four words in a row work well.
        Please write a whole e-mail address, as office@acornlane.example.
        The office invited you on %1 to its page for families. It is closed: only invited people see it. This invitation is for you alone and works once, until %2.
        The office invited you on %1 to join as %2. It is closed: only invited people see it. This invitation is for you alone and works once, until %3.
        Join
        You’re signed in
        Join as %1
        Or join with an account of its own
        You sign in with %1.
        If this address has an account already, type its password below.
        Choose a username
        The setting gave you this name.
        Letters, digits, dots and hyphens: you sign in with it.
        Choose a password
        If you have an account with this address, please type its password here.
        I have an account already
        This invitation can’t be used any more
        Invitations work once and for two weeks, so that nobody else can use them. The office of %1 can send you another.
        Ask the office for another
        Or reach the office:
        We don’t know this invitation
        Perhaps a letter of the address got lost. Please open it from the letter or the paper once more, or ask your setting’s office for another.
        By e-mail
        On paper
        Staff
        Agency staff
        Volunteer
        Student
        Committee
        Household member
        Parent or carer
        Family
        Officer from outside
        Signing in safely
        You can add a second step, so that a password alone lets nobody in.
        Safe
        To do
        Beside your password you have 1 second step. | Beside your password you have %1 second steps.
        Add a second step
        Look after it
        What you have
        Added
        Take away
        A code generator
        An app on your telephone shows six digits that change every half-minute. Any app for such codes will do.
        Set up a code generator
        Open the app, choose to add an account, and hold the camera to this square.
        A square for the camera of your code generator
        Without a camera, type this into the app:
        That’s done
        The six digits that the app shows now, so that we both know it works.
        That isn’t what we expected. Please type the digits that the app shows now; the telephone’s clock has to be right.
        A passkey
        Your telephone or computer keeps a key that it shows only to us, and only to you: by your finger, your face, or its own code.
        Passkeys work only where the address begins with https. Whoever looks after Gatepost for you can turn that on; a code generator works everywhere.
        Your browser keeps scripts off. A passkey needs one; a code generator doesn’t.
        Add a passkey
        What shall we call it?
        As “My phone”.
        That didn’t work. Please try it once more, or use a code.
        Use a passkey
        Codes on paper
        For the day on which your telephone is lost: ten codes, each good once, instead of what you have lost. Please print them, or write them down, now: we can’t show them again.
        Keep them where nobody else looks, and not with your telephone. New ones make these good for nothing.
        I have them
        Make ten new ones
        You have no codes on paper left.
        You have 1 code on paper left. | You have %1 codes on paper left.
        One more step
        Code
        The six digits of your code generator, or one of your codes on paper.
        Code on paper
        One of your ten codes, as K7QM-2XTD-HW9P.
        That code isn’t right, or was used before. Please type the newest one.
        Lost everything? Two people who run your setting can let you in anew. Nobody else can, and nobody will ask you for a code.
        In this demo the code is
        Is it still you?
        This matters to families, so we ask once more if it’s more than ten minutes ago. Then it goes straight on.
        What you typed is kept.
        Your password
        Go on
        Parents: sign in by e-mail, without a password
        Sign in by e-mail
        For parents and family. We send you a link and a code; either lets you in once, within a quarter of an hour.
        Your e-mail address
        Send it
        Ask for another
        Please look at your e-mail
        If that address is a parent’s here, a letter is on its way. Open its link on this device, or type its code. People who work here sign in with their password.
        Code from the letter
        Eight letters and digits, as K7QM-2XTD.
        You’re nearly there.
        This letter can’t be used any more
        Each works once and for a quarter of an hour, so that nobody else can use it.
        End it
        This phone: %1
        A phone: %1
        This tablet: %1
        A tablet: %1
        This computer: %1
        A computer: %1
        PDF, 1 page | PDF, %1 pages
        without sound
        with sound
        Open the document
        The first page of “%1”
        The page is closed for the moment
        The setting has paused its page and is looking at it. What’s about your own child stays open: permissions, and the office.
        My children
        About
        Room
        Permissions
        See permissions
        You are their
        Unless a brother or sister stays, your access ends at the end of %1.
        You decide about pictures and names, and can change your mind at any time.
        You can stop pictures at any time. To allow them, the office first sees proof that you may.
        Clause %1
        What is asked
        How Gatepost does it
        Concerns
        Raise a concern
        Open
        Tell us what worries you, in your own words. Small things count too. Only the people who deal with it see it, and nobody whom it’s about.
        What is it about?
        What happened?
        What you saw or heard, when, and the words that were used. You don’t have to be sure.
        It’s urgent: somebody should look now
        Whoever looks after safeguarding is told at once. If somebody is in danger now, ring 999 first.
        Is it about somebody here?
        Whoever you tick doesn’t see this and isn’t told. It goes to somebody else.
        Somebody else it’s about
        A name, or how we’d know them.
        More, if you know it
        Which child
        Who else saw or heard it
        Where
        A room, a place, or an address on another network.
        When you saw it
        Please never photograph, copy or forward a picture in which a child is undressed: even a copy made to show us is an offence. The address and the day are enough.
        Keep what I write on this device until I’ve sent it
        Only if nobody else uses it.
        There’s no connection just now. What you wrote is still here: please send it again once you’re back on line.
        A picture of what you saw
        What you wrote has arrived. If it was on a screen, a picture of the screen can help.
        Add a picture
        The picture
        A screenshot, for example. Where and when it was taken is removed.
        Please choose a picture.
        Nobody in it is undressed, and nothing in it may be illegal
        Never copy, send or keep a picture of a child who is undressed.
        It is against the law, for whatever reason. Say where you saw it, ring the police on 101, and report it to the Internet Watch Foundation at report.iwf.org.uk.
        No more pictures can be added here. Please write down what you saw.
        One picture has arrived. | %1 pictures have arrived.
        Without your name
        You can also tell us without an account. Nothing is kept that says who or where you are.
        Tell us without your name
        It may be an illegal picture of a child: put it out of sight
        Going past us
        You never have to wait for us, or tell us first.
        A post
        A comment
        A picture
        A video or a document
        A question to the office
        A child’s safety
        Something somebody who works here may have done to a child
        How somebody who works here behaves
        Something that harms our good name
        Unkindness on line
        Something on another network
        Bullying
        Privacy, or personal information
        A complaint
        A complaint about my information
        Something I did myself
        Something a member of the page did
        A picture that may be illegal
        Something else
        We need its address and the day you saw it.
        You hear the outcome within 28 days.
        Something got out, or could be seen by somebody it isn’t for.
        About how we keep or use what we know of you or your child. You hear within 30 days that we have it.
        It goes to your line manager. Telling is always better than waiting.
        As a friend request, a screenshot passed on, or unkind words. It goes to your line manager.
        Local authority designated officer (LADO)
        The council’s children’s services (MASH)
        Ofsted, also for whistle-blowing
        Police
        Internet Watch Foundation
        Information Commissioner
        about somebody who works with children. Ask the council for its LADO.
        about a child, at any hour through the council.
        about how a setting is run.
        when nobody is in danger now.
        to report a picture on a web page.
        about personal information.
        What you told us
        Told us
        What you said
        Between us
        The setting
        Say more
        Anything to add, or to ask
        Arrived
        Being looked at
        Closed
        Nobody here can deal with this one fairly. Please ring one of the numbers on this page.
        It’s with %1, and nobody whom it’s about can see it.
        It has arrived.
        Somebody is looking into it. You’ll read here what we can tell you.
        This is closed. If it goes on, or you’re not content, please tell us again, or ring one of the numbers on this page.
        the line manager
        the safeguarding lead
        the manager
        the deputy manager
        the registered person
        somebody outside, agreed beforehand
        nobody here
        Told by you
        Nothing here
        When you raise a concern, or have one to deal with, you find it here.
        You can tell of a worry without an account, with your name or without it.
        Tell %1 about a worry
        You don’t need an account, and you don’t have to say who you are. We keep no address, nothing about your telephone or computer, and of the time only the day. Nobody whom it’s about can see it.
        I’ve told you before and have my six words
        Many people are here just now. Please try again in an hour, or ring one of the numbers below.
        A child may be in danger: tell somebody at once
        Then they’re told within a minute, so the time shows. Otherwise they’re told tomorrow morning.
        Leave it empty to stay unknown.
        How we can reach you
        Thank you for telling us
        These six words are the only way back to it. Please write them down: we show them once and can’t find them for you.
        Come back in a day or two to read our answer and to say more.
        Come back with your words
        Come back to what you told us
        Your six words
        In their order, with spaces between.
        Show it
        These words lead nowhere. Please look at their spelling and order.
        Put it out of sight
        What happens now
        Nobody can see it any more from this moment, not even the safeguarding lead or the manager.
        It isn’t deleted: it’s sealed for the police where it is.
        Please don’t photograph it, copy it, forward it or show it to anybody, and close other places where it’s open. Copying such a picture is an offence, even to help.
        The safeguarding lead is told at once, and tells the LADO and children’s services.
        What makes you think so
        A few words. Please don’t describe the picture.
        Who else to tell
        Police: 999 if a child is in danger now, otherwise 101.
        If it’s on another web page too: the Internet Watch Foundation, report.iwf.org.uk. You need not give your name.
        A child who is worried about a picture of themselves: Childline, 0800 1111.
        Your agreement with us
        Nothing is on record about your agreement.
        All is well
        Ask for somebody else to look at it
        Somebody who had no part in it looks at it afresh.
        Why do you see it differently?
        Ask for that
        You asked for somebody else to look at it.
        Set aside
        Over
        Counts, until %1
        %1: a warning
        %1: a suspension
        %1: a removal
        %1. ## a sentence of these words
        That’s a lot of pictures at once
        You’ve opened far more pictures in these days than families usually do, so we’ve paused it, to be sure it’s you. The office has been told and lets you go on. The newest posts are still there.
        Pictures or posts were passed on
        A screenshot was taken
        A friend request or private message to staff
        Something about a child was posted elsewhere
        Unkind or unsafe words
        Somebody else was let in
        %1’s permissions
        Yes
        No
        Our closed page
        On display here
        Our website
        Public social media
        Newspapers and press
        Only families and staff who are invited and signed in can see it.
        On our walls and in our albums, where families and visitors to the building see it.
        Anybody in the world can see it, and others can copy it.
        On the setting’s public accounts: anybody can see it, share it and keep it.
        In a newspaper or a film about us, in print and on line, for anybody to see.
        Photographs
        Videos
        First name
        What you say takes effect at once. You can change it whenever you like, and nobody minds either way.
        At the moment: yes
        Not at the moment: you haven’t answered
        At the moment: no
        Not at the moment: the setting has recorded a no
        Your yes is kept, and isn’t enough by itself
        We haven’t seen proof that you can give permission for this child, so your yes isn’t enough by itself. Your no counts at once. The office can tell you what they need to see.
        1 picture on the page shows %1 now. If you say no to photographs there, it comes down at once. | %1 pictures on the page show %2 now. If you say no to photographs there, they come down at once.
        You said yes, until %1.
        Until when is your yes good?
        %1 is the end of the school year. You can choose any day up to %2. A no has no end.
        Please choose a day from today to %1.
        Please answer at least one of these.
        Save my answers
        No to everything
        For which child?
        Pictures of me
        It’s your choice. Saying no, or nothing, has no consequence for you or your work, and you needn’t say why.
        Not shown
        Unless you say yes, you’re hidden in every picture.
        1 picture on the page shows you now. If you say no to photographs there, it comes down at once. | %1 pictures on the page show you now. If you say no to photographs there, they come down at once.
        We couldn’t reach the place where scans are kept, so nothing is recorded yet. Please send the form again in a minute.
        Two minutes for a permission?
        Sign in, say yes or no to pictures of your child, and you’re signed out again by yourself. You’ll need your own sign-in; if you’ve none yet, ask for a paper form.
        Sign in to answer
        Thank you. Your answers are kept, and you’re signed out.
        Stop using this as the tablet at the door
        This is the setting’s tablet. You’re signed out once you’ve answered, when you say so here, or after five minutes.
        Events
        No dates yet
        When there’s something to come to, it’s here, and you’re told.
        Coming up
        Look
        Called off
        You’re coming
        You’re not coming
        Are you coming?
        All events
        Yes, we’re coming
        Yes, I’m coming
        Please answer for yourself. The others answer for themselves.
        No, not this time
        How many of you?
        Everybody you bring, yourself included.
        A word to the office
        Allergies, a pushchair, a late arrival. Only the office reads it.
        Tell the office
        Replies are closed.
        In your own calendar
        Put this address into the calendar on your phone, under “add by address” or “subscribe”, and these dates are there by themselves, changes too.
        It’s yours alone. Whoever has it can read these dates, so please don’t pass it on. It ends when your access here ends.
        Make my calendar’s address
        Make a new one
        %1, %2 ## a date and a time it ends
        %1 %2, %3 to %4 ## when something is
        Family you have invited
        A grandparent or somebody else close can look on. You say what they see; we say yes first. Only you and the office know of it.
        Nobody yet.
        To invite somebody, the office first sees proof that you decide for this child.
        Invite somebody
        Their name
        What are they to the child?
        As “grandmother” or “uncle”.
        How do we reach them?
        The invitation waits for you or them in the office.
        Their e-mail address
        Only the office sees it. They sign in with it.
        What may they see?
        I’d like them to be able to comment
        The office has to agree. Nobody reads who it was: it says “a relative”.
        Ask the office
        How it goes
        A manager reads this and answers. Then they get an invitation that works once, and read a short agreement.\n\nYou can take them out at any time, and they’re out at once. When your own access ends, so does theirs.
        Take them out
        Take it back
        The office says:
        may comment
        You’re here because a parent invited you. You see what they chose for you.
        Until then you don’t see posts or pictures.
        Invite family of %1
        A relative
        A relative in %1 room
        Only what shows %1, or is for %2’s family
        What shows %1, and everything for %2’s room, events too
        sees this child’s posts
        sees the room’s posts
        with the office
        not this time
        invited
        invitation not used
        here
        over
        The page
        Everything
        What to show
        Nothing here yet
        When the team shares something with your room, you’ll find it here.
        Everyone
        Just your family
        %1 room
        %1 families
        Just for you: please don’t share
        Just for you: please don’t share.
        Worried about this?
        Worried?
        Comment
        Your comment
        Say something kind
        Send
        Thank you
        You said thank you. Take it back
        A parent
        An %1 room parent
        A %1 room parent
        The %1 family
        %1 (%2 room)
        The office reads this first. Others can’t see it yet.
        Comments are closed for this post.
        See the comment | See all %1 comments
        Thank you · %1
        Useful things
        +%1
        A photograph from this post
        Back to the post
        Previous
        Next
        Picture %1 of %2
        One thing first
        Please read the agreement before the page opens. It is short, and it is about keeping children’s pictures among us.
        Until then you still have everything about your own child, permissions, and the office. You miss the posts and pictures.
        Read the agreement
        Activity
        News
        Event
        Reminder
        Useful thing
        Closure
        a child’s name
        a parent’s or carer’s name
        a colleague’s name
        a family’s name
        a child’s first name
        a telephone number
        an e-mail address
        an address
        a postcode
        a social-network name
        a link to a social network
        a link
        rude words
        a threat
        Guidance
        Good places to read on, each with the day on which somebody here last looked at it. Every link leads away from here.
        Useful here
        For everybody who works with children
        For managers
        For parents and carers
        For children
        Things to do with children
        Edition: %1
        Law or statutory guidance
        Looked at on %1
        Nobody here has looked at it yet
        %1, look again by %2
        The page for children
        CEOP Safety Centre: tell somebody
        CEOP Education (once Thinkuknow)
        Help for children
        Did something on a screen make you feel sad, scared or funny inside? Here’s what to do.
        Stop
        You can stop looking. You don’t have to answer anybody.
        Put it down
        Turn the screen over, or close it. You didn’t do anything wrong.
        Tell
        Tell a grown-up you trust: at home, or here. They’ll help you.
        A grown-up you trust here
        You can always tell %1.
        Or ring Childline. It’s free. Somebody nice answers, day and night.
        Good to know
        Your name, your house and your nursery are yours. You don’t tell them to people on a screen.
        Nobody takes your picture if you don’t want it. You can say no.
        A secret that feels bad is not a secret to keep.
        For grown-ups
        %1’s pictures to keep
        All the pictures on the page that show your child, in one file for you to keep.
        Everybody else in them is hidden first, also friends whose families are happy to be on the page. So they’re yours to share.
        There’s one picture at the moment. | There are %1 pictures at the moment.
        Prepare them for me
        Prepare a new file
        A newer one
        Being prepared
        %1 of 1 picture | %1 of %2 pictures
        You can close this page and come back later.
        Ready for you
        One picture, in a ZIP file. | %1 pictures, in a ZIP file.
        Download
        It’s here until %1.
        Downloaded %1.
        A picture that comes off the page meanwhile is left out.
        No pictures yet
        Pictures come here once your child is shown on the page with your permission.
        See what you’ve allowed
        Pictures to keep
        Your child’s pictures from the page, with everybody else hidden.
        Language
        Our pages and letters come in the first six. Of the others the office knows which you prefer.
        Read aloud
        Stop reading
        Translate
        As it was written
        That couldn’t be translated on this device.
        Report
        Report a comment
        Report a post
        Nobody else sees it until the office has looked. Whoever wrote it isn’t told who you are.
        The office is told at once. It stays on the page until somebody has looked. Nobody else is told who you are.
        What’s wrong with it?
        A word or two is enough.
        Send the report
        If you’re worried about a child, %1.
        see who can help now
        The office took this away: %1
        What we tell you, and when
        Choose how soon you hear of each. Letters and messages only ever say that there is something to see: no names, no words of a post, no pictures.
        Letters go to
        Letters to you come back to us, so none is being sent. Please tell the office your address as it is now.
        Leave me in peace
        What comes then waits until afterwards. Leave both empty to be told at any hour.
        From
        Until
        Please fill in both times, or neither.
        What always comes
        What is about a child’s safety, about your account and about what you allow comes at once, at any hour, whatever you choose here. So does a change to something that you’ve said you’re coming to.
        Somebody may be waiting for you, and not knowing could do harm. That’s why it can’t be turned off.
        A letter can be read over a shoulder, and a phone can lie on a table. That’s why there is nothing in it.
        Messages on this phone or computer
        A short message, as apps have it, in the browsers that you choose.
        This browser can’t show messages, or scripts are off. On an iPhone, put Gatepost on the home screen first. Letters come all the same.
        Show messages here
        Turn off
        Since
        Your browser has been told not to show messages from us. You can change that in its settings.
        That didn’t work here just now. Letters still come, and you can try again later.
        What we tell you
        New on the page
        Answers from the office
        What waits for you at work
        Your account
        New dates, changes, and a word the day before.
        It’s all on your desk too. Once a week is the least.
        At once
        Once a day, in the morning
        Once a week, on Mondays
        Not at all
        Stop these letters?
        One tap, and letters about the page, events and answers stop; letters about work come once a week at most. What is about a child’s safety and about your account still comes.
        Stop them
        They’re stopped
        You won’t get letters like that any more. What is about a child’s safety and about your account still comes, and so does news of something that you’ve said you’re coming to.
        Choose for yourself
        Ask something
        Nothing asked yet
        Questions, worries, a change of address: everybody in the office reads what you write here, and answers as one.
        Answered
        When we’re here
        Everybody in the office reads this and answers as the setting. Nobody here has private messages.
        Your message
        You can ask about your own account here. For anything about the child, please go through the parent who invited you. If you’re worried about a child, tell us at once: raise a concern.
        A picture or PDF to go with it
        Up to three: JPEG, PNG or PDF. Only the office sees them.
        This is about a child’s safety
        Our safeguarding leads are told at once, at any hour.
        This isn’t watched at night
        Nobody is waiting at a screen, at night least of all. If a child isn’t safe, don’t wait for us:
        in danger now
        Your council’s children’s services
        out of hours they have an emergency team; their number is under Get help once it has been checked, and 101 puts you through to the police, who reach them
        adults worried about a child, at any hour
        More people who can help
        All questions
        Does something here worry you? Raise a concern about it.
        Write again
        with a file, for the office
        Nobody has read this yet
        We’re still trying to reach our safeguarding leads. Please don’t wait:
        Our safeguarding leads have been told, and are being told again.
        We can take JPEG and PNG pictures and PDFs. Please choose another file.
        A file can have 15 megabytes. A smaller copy of it will do.
        Please choose up to three files.
        My own account
        The office reads it when it opens: %1.
        It reaches the family when we open: %1.
        %1, %2 to %3 ## opening hours
        Somebody is here now.
        Nobody is here now. What you write waits until we open.
        No connection just now
        This phone or computer can’t reach us. As soon as it can, everything is there again.
        No words are kept here to read meanwhile.
        This is what you last read here. Pictures are never kept.
        Ring
        Try again
        Take this off here
        Nothing is kept here any more.
        None set
        until
        First day
        Last day
        Duty
        Are you 18 or over?
        Not yet
        Parents can join. Somebody will talk with you first, so that the page is safe for you too.
        When will you be 18?
        Only if you aren’t yet.
        Thank you. A safeguarding lead will talk with you before the page opens for you.
        Notices about your own child, permissions, the office and concerns are open to you now.
        Policies
        None of these
        There’s no policy here that looks like that.
        Nothing is put to you to read at the moment.
        Version
        Issued
        Approved by
        Reviewed
        Next review by
        For
        Where it stands
        Where it’s kept
        Signed by
        Print or save
        This page prints on A4 by itself: use your browser’s “Print”, also to save it as a PDF.
        A later version has taken its place.
        What changed
        In the words of whoever issued it
        The words are the same
        Only the dates are new.
        new
        taken out
        changed
        What you can do
        version %1
        What changed: %1
        From %1 to %2. Words with a line under them are new; words with a line through them are gone.
        Missing
        Waits for a signature
        Review overdue
        Review coming
        In force
        staff
        volunteers
        students
        committee members
        parents and carers
        visitors
        On paper: %1, from %2
        On paper: %1
        from %1
        The law and guidance this rests on
        The registered person has not signed this version yet.
        Signed by the registered person:
        Bound to the words above by:
        asked for early, by %1
        Read, section by section, and agreed to by %1:
        %1 said no to this text:
        The words on record aren’t those that were signed. Please tell whoever looks after your Gatepost.
        Your signed copy, to print
        Not there yet
        Kept on paper
        Reviewed without change by %1
        Linked policies
        What’s changed since you signed version %1
        The words are as in version %1, which you signed. It has been reviewed, and is put to you again.
        Part %1 of %2
        Parts you’ve read
        I’ve read this part
        I’ve read it all
        The part you’ve read | The %1 parts you’ve read
        I’d rather not sign
        You can say no now and change your mind later.
        You can take your yes back. The manager sees it, and rights that need it sleep.
        Rights that need this signature sleep meanwhile. Please talk with the manager.
        Changed since you signed
        There is no room left for pictures at the moment. Nothing was lost; please tell the office.
        See how far it is
        Where to go on
        You belong in more than one place. You’re in one at a time, and nothing goes from one to another.
        You’re here
        Not open to you today
        Who to turn to outside
        Where a worry goes outside the setting. Each entry says who here looks after it, and when somebody last rang or looked.
        In danger now: 999. A grown-up who is worried can always ring the NSPCC: 0808 800 5000.
        Verified
        Verified on %1 by %2
        Verified on %1
        Looked after by nobody yet
        Looked after by %1
        What is it for?
        No number on record
        Worried about a child: the council’s first point (MASH)
        The same, at night and at weekends
        Worried about somebody who works with children: the designated officer (LADO)
        Advice for early-years settings from the council
        Whistle-blowing: Ofsted
        Sexual pictures of children on line
        Somebody behaves towards a child on line as they shouldn’t
        Information about people: the regulator
        Who runs this page
        Everything here is approved by a second person before families see it. These people look after it.
        Who does what
        Nobody is named yet.
        Standing in
        How to reach us
        The office team reads and answers together. Nobody here is contacted on a personal number or account.
        Name
        Shared mailbox
        Office number
        Photo policy
        No pictures of children are put on the page.
        Children may be in pictures with permission, and every face is hidden.
        A child’s face is shown only with permission, and every other face is hidden.
        %1 stands in for %2 as %3 until %4
        What we hold on you
        You can ask for a copy of everything we hold on you or your child, or that something is put right or erased. Tell anybody who works here; you need no form.
        You haven’t asked for anything
        When you do, you see here by when you get an answer.
        Answered.
        It takes longer: %1
        You get an answer by %1.
        A copy of what we hold: %1
        Something to put right: %1
        To be erased: %1
        Something useful
        Share something useful
        A link, a leaflet, something your family found out. The office looks at it and tells you whether it goes to other families.
        What is it?
        Why is it useful?
        A link
        It begins with https://
        A PDF
        Share it
        Nothing shared yet
        When you come across something that other families could use, you can share it here.
        To look at
        Decided
        Goes to families
        Not this time
        being looked at
        Please choose a PDF.
        Please check the link: it begins with https:// and has no spaces.
        This file is too large. Up to 40 MB and 60 megapixels can be looked at.
        This is not a JPEG, PNG, WebP or HEIC picture. A screenshot of it would do.
        This picture could not be read. A screenshot of it would do.
        This picture took too long to look at. A smaller copy or a screenshot would do.
        just now
        1 minute ago | %1 minutes ago
        Today at %1
        Yesterday at %1
        %1 at %2 ## a day of the week and a time
        %1 at %2 ## a date and a time
        Your access here isn’t open today. The office can tell you why.
        Please read and sign the agreement first.
        This is about you, so somebody else decides it.
        This looks like %1. Please say it another way.
        We couldn’t use one of the pictures. Please take it out or add it again.
        The page’s authorisation was revoked, so it’s closed. A new request, answered by a second person, opens it.
        Nobody has authorised the page yet. A manager asks for it, and somebody else says yes.
        We haven’t seen proof that this person can give permission. A manager can record it.
        Comments are closed here for now.
        Your commenting is paused until the end of %1. The office says: %2
        This question is closed. Write again to open it.
        This has begun or was called off, so there is nothing to reply to any more.
        We don’t know the service that this browser gets messages from, so we send it none. Letters still come.
        %1 devices show messages already. Turn one off first.
        There has been an appeal about this already, or it’s over.
        Please use at least %1 characters. Three or four words in a row work well.
        This is one of the passwords that people try first. Please choose another; three or four words work well.
        Your work needs a second step to sign in. Add another one first, and then take this one away.
        Somebody who knows you could guess this. Please leave out your name and the setting’s.
        One part is still to read. Please open every part before you sign. | %1 parts are still to read. Please open every part before you sign.
        This invitation can’t be used any more. The office can send you another.
        Only parents can join before they are 18. Please talk with the office.
        You can have up to %1 people here for one child. Take somebody out first.
        The parent who asked for this can’t have somebody here just now.
        You’re here to look on. The parent who invited you can ask us to let you comment.
        You’ve reported many things like this since yesterday. Please ring the safeguarding lead about any more.
        Please keep this to %1 characters.
        This day can’t be right. Please look at it again.
        We couldn’t read this. Please look at it again.
        Somebody changed this while you were looking. Here it is as it is now.
        That’s already in use. Please choose another.
        registered person
        manager
        deputy manager
        content manager
        contributor
        safeguarding lead
        deputy safeguarding lead
        monitor
        approval partner
        overseeing officer
        inspector
        That’s saved.
        That’s sent.
        That’s gone.
        You’re signed out.
        Welcome. One text to read, and you’re in.
        If that invitation was ours, the office knows now that you’d like another.
        Thank you. That’s signed.
        Thank you for telling us. That’s noted.
        That’s changed. Everywhere else you’re signed out.
        It’s open again, with everything in it.
        Thank you. It’s on the page.
        Thank you. The office reads this one first, and then it appears.
        Thank you. Your answers are kept, and count from now on.
        Thank you. Your answers are kept. A yes still needs proof of who can give it; a no counts from now on.
        That’s kept, and the pictures it was about are down. Nobody can see them from now on.
        That’s asked for. Nothing changes until somebody else agrees.
        Thank you for telling us. Somebody looks at it soon.
        It’s with the office.
        Our safeguarding leads are being told now.
        Thank you. Somebody looks at it and tells you what we decide.
        It’s with somebody else now, who will look at it afresh.
        Thank you for telling us. It has arrived.
        That’s added.
        Thank you. Nobody can see it any more. Please don’t copy or describe it to anybody but the police.
        What it held is off the page now, so there is nothing to download. You can ask for a new one.
        That took a while, so please begin once more.
        Thank you. The office knows.
        Here’s your calendar’s address. Any address before it opens nothing now.
        That browser shows no more messages.
        Your pictures are being prepared. This page shows how far they are.
        Back to the start
        We can’t find that
        It may have been taken down, or the address may have a slip in it.
        This part is for somebody else
        You have an account, but nothing here is open to you at the moment. If that’s a surprise, please ask the office.
        It belongs to a duty that you don’t carry here. If you should, a manager can add it.
        That page was out of date
        Nothing was changed. Go back, load the page again, and send it once more. If you typed a lot, copy it first.
        You’ve been signed out
        What you typed is still on the page before this one. Sign in in another tab, go back, and send it again.
        One moment
        Gatepost cannot reach its records just now. Please try again in a few seconds. Sending a form twice does no harm.
        Busy for a moment
        Nothing was changed. Please try again in a few seconds.
        There’s no room left
        Our computer’s disk is full, so nothing was kept. What was there before is as it was, and what you typed is still on the page before this one. Please tell the office, and send it again later.
        This file can’t be opened
        It is missing or damaged on our computer, so it isn’t shown. Everything else is as it was. Please tell the office this number: %1
        Something went wrong on our side
        It isn’t anything you did. Please try again; if it happens twice, tell the office this number: %1
        That’s too big to send
        That’s too many files at once
        That took too long to arrive
        We couldn’t read that
        Pictures can come to 60 megabytes at a time, a video to 200, a document to 25. Please send less at once.
        A file can have 40 megabytes. A smaller copy of it will do.
        Please send up to twenty at a time.
        One of the texts is longer than we can keep. Please shorten it and send it again.
        Many people are sending pictures just now. Nothing is lost; please try again in a minute.
        The connection may be slow just now. Please try again, with fewer files if there were several.
        Something in it isn’t text, often from copying out of another program. Please go back and type that part.
        Nothing was changed. Please go back, load the page again, and send it once more.
        Please fill this in.
        Please choose a day.
        That isn’t a day we can read. Please write it as 2026-11-21.
        Please choose one.
        Please choose from the list.
        Please keep this to %1 characters. It has %2 now.
        Please write a whole number from %1 to %2.
        Nearly there
        One thing needs another look. The rest is kept. | %1 things need another look. The rest is kept.
        (if you like)
        Please choose
        Skip to the page
        Main
        Worried about a child?
        Safeguarding lead
        Speak to the safeguarding lead, in person or on the office number.
        Speak to the safeguarding lead, in person or on %1.
        Speak to %1, our safeguarding lead, in person or on the office number.
        Speak to %1, our safeguarding lead, in person or on %2.
        Speak to %1, our safeguarding lead, or %2, in person or on the office number.
        Speak to %1, our safeguarding lead, or %2, in person or on %3.
        Or %1.
        raise a concern here
        In danger now: 999.
        Older
        Back to the newest
        Go back
        Please check
        My child
        Get help
        Switch
        More
        """#
}
