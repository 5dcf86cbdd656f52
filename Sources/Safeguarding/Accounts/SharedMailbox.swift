/// The setting's account belongs to a generic work address, never to a person (N9): letters from the setting must still be
/// answered when somebody leaves, and nobody's own mailbox may hold them.
public func sharedMailbox(_ address: EmailAddress) -> Refusal? {
    isPersonalProvider(address.domain) ? .personalMailbox : nil
}

/// Whether addresses there belong to private people.
func isPersonalProvider(_ domain: Substring) -> Bool {
    if personalDomains.contains(String(domain)) { return true }
    let name = domain.prefix { $0 != "." }
    return personalNames.contains(String(name))
}

/// Providers that have the same name in many countries: yahoo.co.uk, yahoo.fr.
private let personalNames: Set<String> = [
    "gmail", "googlemail", "hotmail", "outlook", "live", "yahoo", "ymail", "rocketmail", "aol", "gmx", "yandex",
]

private let personalDomains: Set<String> = [
    "msn.com", "passport.com", "icloud.com", "me.com", "mac.com", "btinternet.com", "btopenworld.com", "btconnect.com", "talk21.com",
    "sky.com", "talktalk.net", "talktalk.co.uk", "virginmedia.com", "virgin.net", "ntlworld.com", "blueyonder.co.uk", "tiscali.co.uk",
    "lineone.net", "plus.com", "plusnet.com", "o2.co.uk", "ee.co.uk", "orange.net", "orange.co.uk", "freeserve.co.uk", "wanadoo.co.uk",
    "fsmail.net", "supanet.com", "onetel.com", "madasafish.com", "protonmail.com", "proton.me", "pm.me", "tutanota.com", "tuta.io",
    "fastmail.com", "fastmail.co.uk", "hey.com", "mail.com", "email.com", "mail.ru", "web.de", "t-online.de", "orange.fr", "free.fr",
    "laposte.net", "wp.pl", "o2.pl", "onet.pl", "interia.pl", "libero.it", "qq.com", "163.com", "126.com", "rediffmail.com", "zoho.com",
    "duck.com", "mailinator.com",
]
