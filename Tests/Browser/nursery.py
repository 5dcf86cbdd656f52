"""Acorn Lane, set up the way its manager would: through the pages, and the invitations that it sends."""
import base64
import datetime
import email
import email.policy
import hashlib
import hmac
import os
import re
import socket
import sqlite3
import struct
import subprocess
import time
import zlib

TODAY = datetime.date.today()
PASSWORD = "seven wet umbrellas drying"


def day(days):
    return (TODAY + datetime.timedelta(days=days)).isoformat()


def time_code(secret, steps=0):
    """What a code generator shows for a secret in base 32, so many half-minutes from now."""
    moment = struct.pack(">Q", int(time.time()) // 30 + steps)
    code = hmac.new(base64.b32decode(secret), moment, hashlib.sha1).digest()
    return f"{(struct.unpack('>I', code[code[-1] & 15:][:4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def photograph(width=1200, height=800):
    """A PNG of three round heads before a green hedge: enough to mark."""
    rows = bytearray()
    heads = [(0.2, 0.5, b"\xc9\x8e\x6a"), (0.5, 0.45, b"\xf0\xc8\xa8"), (0.8, 0.5, b"\x7a\x4f\x36")]
    for y in range(height):
        row = bytearray(b"\x6f\x9d\x62" * width)
        for left, top, skin in heads:
            half = int(max(0, 90**2 - (y - top * height) ** 2) ** 0.5)
            start = int(left * width) - half
            row[3 * start : 3 * (start + 2 * half)] = skin * (2 * half)
        rows += b"\0" + row

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(rows), 6)) + chunk(b"IEND", b"")


class Server:
    """`gatepost serve` on a free port of this machine, with a new data folder.

    With GATEPOST_TEST_WALK_ON, the address of a PostgreSQL server that may be filled, its database is one of that server's."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.data = folder / "data"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://localhost:{self.port}"
        self.environment = dict(os.environ)
        self.database = None
        if server := os.environ.get("GATEPOST_TEST_WALK_ON"):
            name = f"gatepost_walk_{os.getpid()}_{self.port}"
            ask_postgres(server, f"CREATE DATABASE {name}")
            self.database = server.replace("/postgres?", f"/{name}?")
            self.environment["GATEPOST_DATABASE"] = self.database
        self.start()

    def start(self):
        self.log = self.folder / "gatepost.txt"
        output = open(self.log, "w")
        self.process = subprocess.Popen(
            [self.program, "serve", "--data", self.data, "--port", str(self.port)], stdout=output, stderr=subprocess.STDOUT,
            env=self.environment)
        self.said(r"is open on")

    def said(self, pattern):
        """Waits until the server has written this, and gives back the match."""
        until = time.monotonic() + 30
        while time.monotonic() < until:
            if found := re.search(pattern, self.log.read_text()):
                return found
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.05)  # Between two looks at a file: there is nothing to wait on.
        raise AssertionError(f"never said {pattern}: {self.log.read_text()}")

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=20)

    def run(self, *arguments):
        """Another command on the same data folder."""
        return subprocess.run([self.program, *arguments, "--data", self.data], capture_output=True, text=True, env=self.environment)

    def by_hand(self, statement):
        """Runs a statement past Gatepost, on whichever engine it keeps its records, and gives back the first value."""
        if self.database:
            return ask_postgres(self.database, statement)
        db = sqlite3.connect(self.data / "gatepost.sqlite", isolation_level=None)
        try:
            row = db.execute(statement).fetchone()
            return row and str(row[0])
        finally:
            db.close()


def ask_postgres(address, statement):
    asked = subprocess.run(["psql", address, "-At", "-c", statement], capture_output=True, text=True, timeout=60)
    assert asked.returncode == 0, asked.stderr
    return asked.stdout.strip()


class Nursery:
    """People are called by their first names; each has their own browser profile, kept from joining on."""

    staff = {
        "helen": ("Helen Oakes", "registered"),
        "mary": ("Mary Whitlock", "manager"),
        "dan": ("Dan Priestley", "deputy"),
        "carol": ("Carol Okafor", "contentManager"),
        "priya": ("Priya Nair", "contributor"),
    }
    children = {"rowan": ("Rowan", "Kershaw", "Oak"), "freya": ("Freya", "Lindqvist", "Oak"), "idris": ("Idris", "Bello", "Oak"),
                "maja": ("Maja", "Nowak", "Willow")}
    carers = {"alice": ("Alice Kershaw", "rowan", "mother"), "kola": ("Kola Bello", "idris", "father"), "ewa": ("Ewa Nowak", "maja", "mother")}

    def __init__(self, browser, server):
        self.browser = browser
        self.server = server
        self.states = {}
        self.ids = {}
        self.open_contexts = []

    def address(self, name):
        return f"{name}@acornlane.example"

    def page(self, name=None, **options):
        """A page of somebody's browser; of a stranger's without a name. Whoever it is has just proved that it is them."""
        soon = int((time.time() + 86_400) * 1_000_000)
        self.server.by_hand(f"UPDATE session SET proven_at = {soon}, expires_at = {soon} WHERE expires_at < {soon}")
        context = self.browser.new_context(
            base_url=self.server.address, storage_state=self.states.get(name), locale="en-GB", **{"viewport": {"width": 1280, "height": 900}, **options})
        context.set_default_timeout(20_000)
        self.open_contexts.append(context)
        return context.new_page()

    def phone(self, name, **options):
        return self.page(name, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, **options)

    def close_pages(self):
        while self.open_contexts:
            self.open_contexts.pop().close()

    def keep(self, name, page):
        self.states[name] = page.context.storage_state()

    def set_up(self):
        page = self.page()
        code = self.server.said(r"type this code: (\S+)")[1]
        page.goto("/set-up")
        page.fill("#code", code)
        page.fill("#setting", "Acorn Lane Nursery")
        page.check('[name=kind][value="group"]')
        page.fill("#mailbox", "office@acornlane.example")
        page.fill("#phone", "01632 960123")
        page.fill("#locality", "Doncaster")
        page.fill("#rooms", "Oak\nWillow")
        page.check('[name=photo_policy][value="facesWithConsent"]')
        page.fill("#name", "Mary Whitlock")
        page.fill("#email", self.address("mary"))
        page.fill("#password", PASSWORD)
        page.check('[name=same][value="no"]')
        page.fill("#registered_name", "Helen Oakes")
        page.fill("#registered_email", self.address("helen"))
        page.click("text=Set it up")
        self.sign_agreements(page, "Mary Whitlock")
        self.add_second_step(page)
        self.keep("mary", page)
        for name in ("dan", "carol", "priya"):
            self.invite_staff(page, name)
        for child in self.children:
            self.add_child(page, child)
        for carer in self.carers:
            self.invite_carer(page, carer)
        # Letters leave every ten seconds; the caretaker, run by hand, sends them now.
        self.server.run("caretaker")
        for name in ("helen", "dan", "carol", "priya", *self.carers):
            self.join(name)
        self.record(page, "dan", "carol", "priya")
        self.record(self.page("helen"), "mary")
        self.authorise(page, self.page("helen"))
        for carer in self.carers:
            self.allow(carer)
        self.close_pages()

    def invite_staff(self, page, name):
        full, duty = self.staff[name]
        page.goto("/invitations/new/team")
        page.fill("#name", full)
        page.select_option("#capacity", "staff")
        page.fill("#title", {"deputy": "Deputy manager", "contentManager": "Willow room leader", "contributor": "Oak room leader"}[duty])
        page.select_option("#duty", duty)
        page.fill("#email", self.address(name))
        page.click("main button:has-text('Invite')")
        page.wait_for_url("**/invitations*")

    def add_child(self, page, name):
        first, family, room = self.children[name]
        page.goto("/children/new")
        page.fill("#first_name", first)
        page.fill("#family_name", family)
        page.select_option("#room", label=room)
        page.fill("#first_day", day(-200))
        page.click("main button:has-text('Add a child')")
        page.wait_for_url(re.compile(r"/children/[^/]{20,}$"))
        self.ids[name] = page.url.rsplit("/", 1)[1].split("?")[0]

    def invite_carer(self, page, name):
        full, child, relationship = self.carers[name]
        page.goto(f"/invitations/new?child={self.ids[child]}")
        page.fill("#name", full)
        page.fill("#relationship", relationship)
        page.select_option("#authority", "parentalResponsibility")
        page.check("#evidence_seen")
        page.fill("#evidence", "birth certificate")
        page.fill("#email", self.address(name))
        page.click("main button:has-text('Invite')")
        page.wait_for_url("**/invitations*")

    def letter(self, to):
        """The words of the newest letter to an address: with no mail server set, letters are files."""
        letters = [email.message_from_bytes(path.read_bytes(), policy=email.policy.default) for path in sorted((self.server.data / "outbox").glob("*.eml"))]
        return [letter for letter in letters if to in letter["To"]][-1].get_content()

    def join(self, name):
        link = re.search(r"/join/\S+", self.letter(self.address(name)))[0]
        page = self.page()
        page.goto(link)
        page.fill("#password", PASSWORD)
        page.check("input[name=age][value=adult]")
        page.click("main button:has-text('Join')")
        self.sign_agreements(page, (self.staff.get(name) or self.carers[name])[0])
        if name in self.staff:
            # An inspector sees nothing but the board, and has no desk.
            self.add_second_step(page, "/assurance" if self.staff[name][1] == "inspector" else "/today")
        self.keep(name, page)

    def add_second_step(self, page, first="/today"):
        """Whoever works here is led to it, whatever they open first, and it takes a code generator."""
        page.goto(first)
        assert "/account/second-factor" in page.url, page.url
        page.click("text=Set up a code generator")
        secret = page.locator("#secret").inner_text().replace(" ", "")
        page.fill("#code", time_code(secret))
        page.click("main button:has-text('That’s done')")
        page.get_by_role("link", name="I have them").wait_for()
        return secret

    def sign_agreements(self, page, name):
        page.wait_for_url("**/agreements/**")
        while "/agreements/" in page.url:
            # Every part is opened before the name can be typed.
            if page.locator("#part").count():
                with page.expect_navigation():
                    page.click("#part button")
                continue
            page.fill("#typed_name", name)
            with page.expect_navigation():
                page.click("main button:has-text('I agree')")

    def record(self, page, *names):
        """Vetting and training, on each one's page. Dan's online-safety certificate ran out yesterday."""
        for name in names:
            page.goto("/people")
            page.click(f".task:has-text('{self.staff[name][0]}') >> text=Open")
            page.wait_for_url("**/people/*")
            self.ids[name] = page.url.rsplit("/", 1)[1].split("?")[0]
            person = f"/people/{self.ids[name]}"
            page.goto(f"{person}/vetting")
            page.check('[name=status][value="clear"]')
            page.fill("#reference", "001234567890")
            page.fill("#issued_on", day(-100))
            page.fill("#recheck_on", day(900))
            page.click("main button:has-text('Put on record')")
            page.wait_for_url(f"**{person}*")
            for course in ("childProtection", "onlineSafety"):
                page.goto(f"{person}/training")
                page.check(f'[name=course][value="{course}"]')
                page.fill("#provider", "Doncaster council")
                page.fill("#completed_on", day(-366))
                page.fill("#expires_on", day(-1 if (name, course) == ("dan", "onlineSafety") else 300))
                page.click("main button:has-text('Put on record')")
                page.wait_for_url(re.compile(f"{person}(\\?.*)?$"))

    def authorise(self, asker, decider):
        """The manager asks for the page on a form that is mostly filled in, and the registered person says yes."""
        asker.goto("/pages/new")
        asker.fill("#address", "14 Acorn Lane, Doncaster")
        asker.click("main button:has-text('Keep and go on')")
        asker.wait_for_url(re.compile(r"/pages/[0-9a-f]{32}"))
        request = re.search(r"/pages/[0-9a-f]{32}", asker.url)[0]
        asker.click("main button:has-text('Send it for a decision')")
        asker.get_by_text("Waiting for an answer").wait_for()
        decider.goto(f"{request}/decide")
        decider.check('[name=answer][value="yes"]')
        decider.fill("#typed_name", "Helen Oakes")
        decider.click("main button:has-text('Sign')")
        decider.wait_for_url(re.compile(f"{request}(\\?.*)?$"))
        self.ids["page"] = request.rsplit("/", 1)[1]

    def allow(self, carer):
        """Says yes to photographs on the closed page, on a phone."""
        page = self.phone(carer)
        page.goto(f"/children/{self.ids[self.carers[carer][1]]}/permissions")
        page.check('[name="closedPage-photograph"][value="yes"]')
        page.click("text=Save my answers")
        page.wait_for_selector("text=At the moment: yes")
