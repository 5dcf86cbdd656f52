"""A mail server of this machine for tests: mail.py FOLDER CERTIFICATE KEY STARTTLS-PORT TLS-PORT.

It takes letters over an encrypted line from whoever signs in as gate with the password post, and keeps each as a file, whole before it
says yes: NUMBER-RECIPIENT.eml. Some local parts mean trouble: nobody (550 at once), later (451), spam (554 after the letter), slow (a long
wait). Letters from "stranger@…" are not taken at all.
"""
import asyncio
import itertools
import pathlib
import ssl
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

folder, certificate, key, starttls_port, tls_port = pathlib.Path(sys.argv[1]), *sys.argv[2:4], *map(int, sys.argv[4:6])
number = itertools.count(1)


class Handler:
    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("stranger@"):
            return "550 5.7.1 We do not know you"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        trouble = {"nobody": "550 5.1.1 No such user", "later": "451 4.3.0 Try again later"}.get(address.split("@")[0])
        if trouble:
            return trouble
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].split("@")[0]
        if name == "spam":
            return "554 5.7.1 Not that"
        if name == "slow":
            await asyncio.sleep(30)
        draft = folder / f"{next(number):05}-{envelope.rcpt_tos[0]}.part"
        draft.write_bytes(envelope.original_content)
        draft.rename(draft.with_suffix(".eml"))
        return "250 Kept"


def admit(server, session, envelope, mechanism, said):
    return AuthResult(success=isinstance(said, LoginPassword) and (said.login, said.password) == (b"gate", b"post"), handled=False)


context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain(certificate, key)
common = {"authenticator": admit, "auth_required": True}
over_starttls = Controller(Handler(), hostname="127.0.0.1", port=starttls_port, tls_context=context, require_starttls=True, **common)
over_tls = Controller(Handler(), hostname="127.0.0.1", port=tls_port, ssl_context=context, auth_require_tls=False, **common)
over_starttls.start()
over_tls.start()
(folder / "ready").touch()
asyncio.new_event_loop().run_forever()
