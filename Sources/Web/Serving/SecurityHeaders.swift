import HTTPTypes

/// What every answer carries, put together once. Nothing here is left to a feature.
struct SecurityHeaders: Sendable {
    let fields: HTTPFields
    var names: [String] { fields.map(\.name.canonicalName) }

    init(isSecure: Bool) {
        var policy = """
            default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; \
            manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; \
            require-trusted-types-for 'script'
            """
        if isSecure { policy += "; upgrade-insecure-requests" }
        var headers = [
            ("Content-Security-Policy", policy),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            // Not `no-referrer`: with it browsers send `Origin: null` from our own forms.
            ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Cross-Origin-Embedder-Policy", "require-corp"),
            ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()"),
            ("X-Robots-Tag", "noindex, nofollow, noarchive, noimageindex"),
        ]
        if isSecure { headers.append(("Strict-Transport-Security", "max-age=63072000; includeSubDomains")) }
        var fields = HTTPFields()
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
        }
        self.fields = fields
    }
}
