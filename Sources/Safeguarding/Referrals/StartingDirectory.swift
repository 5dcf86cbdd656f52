extension Referral {
    /// What the directory begins with: one council area as an example, and those that are the same everywhere. Nobody at the
    /// setting has verified any of it, and so it is shown.
    public static let starting: [Referral] = [
        Referral(
            .childrensServices, in: "Doncaster", body: "Doncaster Children’s Services: Multi-Agency Safeguarding Hub (MASH)",
            phone: "01302 737777"),
        Referral(
            .lado, in: "Doncaster", body: "Doncaster Local Authority Designated Officer (LADO)", phone: "01302 737332",
            email: "LADO@doncaster.gov.uk"),
        Referral(.outOfHours, in: "Doncaster", body: "Doncaster emergency social services team, outside office hours"),
        Referral(.councilSafeguarding, in: "Doncaster", body: "City of Doncaster Council: early-years safeguarding"),
        Referral(.police, body: "Police, when nobody is in danger now", phone: "101", hours: "At any hour. In danger now: 999."),
        Referral(.ofstedWhistleblowing, body: "Ofsted: whistle-blowing", phone: "0300 123 3155"),
        Referral(.internetWatch, body: "Internet Watch Foundation: report sexual pictures of children", web: "https://report.iwf.org.uk/"),
        Referral(
            .ceop, body: "CEOP Safety Centre: somebody behaves towards a child on line as they shouldn’t",
            web: "https://www.ceop.police.uk/Safety-Centre/"),
        Referral(.dataProtection, body: "Information Commissioner’s Office", phone: "0303 123 1113", web: "https://ico.org.uk/"),
    ]
}
