/// The networks, and the words with which people point to themselves there.
extension SocialScan {
    static let networks: Set<String> = [
        "facebook.com", "fb.com", "fb.me", "m.me", "messenger.com", "instagram.com", "instagr.am", "ig.me", "tiktok.com", "snapchat.com",
        "twitter.com",
        "x.com", "t.co", "threads.net", "threads.com", "bsky.app", "bsky.social", "mastodon.social", "linkedin.com", "lnkd.in",
        "pinterest.com", "reddit.com",
        "wa.me", "whatsapp.com", "t.me", "telegram.me", "telegram.org", "discord.gg", "discord.com", "signal.me", "signal.group", "vk.com",
        "onlyfans.com",
        "twitch.tv", "tumblr.com", "nextdoor.com", "linktr.ee", "kik.me", "kik.com", "weibo.com", "wechat.com", "bereal.com", "bere.al",
        "viber.com",
        "skype.com", "ask.fm", "pinterest.uk",
    ]
    static let domains: Set<String> = ["com", "me", "net", "app", "co", "gg", "tv"]
    static let sites: Set<String> = [
        "facebook", "fb", "instagram", "insta", "ig", "snapchat", "tiktok", "twitter", "whatsapp", "telegram", "discord", "threads",
        "bluesky", "linkedin",
        "kik", "messenger", "wechat", "viber", "mastodon", "bereal", "skype", "onlyfans",
    ]
    /// Networks whose names are words too.
    static let alsoWords: Set<String> = ["snap", "threads", "discord", "messenger", "signal", "telegram"]
    static let introductions: Set<String> = [
        "is", "name", "handle", "username", "user", "account", "id", "me", "as", "called", "under", "its", "page", "profile", "was", "at",
        "im",
    ]
    static let asking: Set<String> = [
        "find", "add", "follow", "message", "msg", "dm", "pm", "friend", "contact", "look", "search", "text", "reach", "chat", "catch",
        "get", "drop",
        "call", "join", "connect",
    ]
    static let placesAt: Set<String> = [
        "the", "home", "nursery", "school", "church", "park", "pick", "pickup", "lunch", "lunchtime", "work", "library", "playgroup",
        "preschool", "all",
        "our", "my", "noon", "midday", "hall", "garden", "a", "this", "that", "his", "her", "their", "teatime", "break", "snack", "about",
        "around",
    ]
    static let plainAfter: Set<String> = [
        "page", "group", "post", "posts", "account", "accounts", "because", "please", "thanks", "very", "really", "full", "banned",
        "blocked", "today",
        "again", "always", "still", "just", "also", "there", "where", "which", "photos", "pictures", "private", "public", "closed",
        "working", "broken",
        "children", "parents", "staff", "policy", "and", "about", "currently", "nothing",
    ]
}
