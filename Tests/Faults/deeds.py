"""People who walk about and do whatever the pages offer them: they find forms, fill them in with something plausible, and send them. So every
kind of action that can be done over HTTP is done sooner or later, those that were built after this was written included."""
import collections
import datetime
import hashlib
import html.parser
import random
import re
import secrets
import sqlite3
import threading
import time

from site_under_test import Person

# Ways out, and what would end the walk for somebody else: their way in, or all that is here.
NOT_TAKEN = re.compile(r"^/(sign-out|account|switch|sign-in|join|set-up|stop|calendar|provider)|/(sign-out|everywhere|password)")
BROKEN_OFF = ("Incomplete", "Disconnected", "BadStatusLine")


class Forms(html.parser.HTMLParser):
    """The links and forms of a page."""

    def __init__(self, page: str):
        super().__init__()
        self.links, self.forms = [], []
        self.choice = None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "a" and attributes.get("href", "").startswith("/"):
            self.links.append(attributes["href"].split("#")[0])
        elif tag == "form":
            self.forms.append({"method": attributes.get("method", "get"), "to": attributes.get("action", ""), "fields": []})
        elif tag in ("input", "textarea", "select", "button") and self.forms:
            self.forms[-1]["fields"].append({"tag": tag, "options": [], **attributes})
        elif tag == "option" and self.forms and self.forms[-1]["fields"]:
            self.forms[-1]["fields"][-1]["options"].append(attributes.get("value", ""))


class Places:
    """Where whoever may go, and what they were offered there, known to all who walk."""

    def __init__(self):
        self.known = collections.defaultdict(lambda: ["/", "/more"])
        self.offered: dict[str, list[tuple[int, str]]] = {}
        self.done = collections.Counter()

    def add(self, number: int, links: list[str]) -> None:
        places = self.known[number]
        places += [link for link in dict.fromkeys(links) if link not in places]
        del places[2:-400]

    def offers(self, number: int, place: str, kinds: set[str]) -> None:
        for kind in kinds:
            self.offered[kind] = [*self.offered.get(kind, [])[-40:], (number, place)]

    def rarest(self, chance: random.Random) -> tuple[int, str] | None:
        """Where that is offered which was done least often."""
        kinds = sorted(self.offered, key=lambda kind: (self.done[kind], kind))[:8]
        return chance.choice(self.offered[chance.choice(kinds)]) if kinds else None


class Walker(threading.Thread):
    """Somebody at the pages, until the server is gone. What was answered with a redirect was acknowledged, and the head of the log after it
    has to be found again."""

    def __init__(self, site, sessions: list[str], seed: int, photograph: bytes, tolerates: tuple[int, ...] = (503,), places: Places | None = None):
        super().__init__(daemon=True)
        self.chance = random.Random(seed)
        self.people = [Person(site, session) for session in sessions]
        self.site, self.photograph, self.tolerates = site, photograph, tolerates
        self.places = places or Places()
        self.acknowledged: list[tuple[bytes, int, bytes]] = []
        self.deeds = collections.Counter()
        self.problem: Exception | None = None
        self.over = threading.Event()

    def run(self):
        try:
            while not self.over.is_set():
                self.step()
        except OSError:
            pass  # it was killed
        except Exception as error:  # noqa: BLE001
            # A connection may also end in the middle of an answer; whatever else is wrong is the test's to tell.
            self.problem = None if any(word in type(error).__name__ for word in BROKEN_OFF) else error

    def step(self) -> None:
        wanted = self.places.rarest(self.chance) if self.chance.random() < 0.6 else None
        number = wanted[0] if wanted else self.chance.randrange(len(self.people))
        place = wanted[1] if wanted else self.chance.choice(self.places.known[number])
        person = self.people[number]
        status, where, body = person.send("GET", place)
        assert status < 500 or status in self.tolerates, f"GET {place} was answered {status}"
        if status == 303 and not NOT_TAKEN.search(where):
            self.places.add(number, [where])
        if status != 200 or not body.lstrip().startswith(b"<"):
            return
        page = Forms(body.decode())
        self.places.add(number, [link for link in page.links if not NOT_TAKEN.search(link)])
        forms = [form for form in page.forms if form["method"] == "post" and not NOT_TAKEN.search(form["to"] or place)]
        self.places.offers(number, place, {kind_of(form["to"] or place) for form in forms})
        if forms:
            self.send(person, place, min(forms, key=lambda form: (self.places.done[kind_of(form["to"] or place)], self.chance.random())))

    def send(self, person: Person, place: str, form: dict) -> None:
        self.places.done[kind_of(form["to"] or place)] += 1
        if any(field.get("type") == "password" for field in form["fields"]):
            return
        fields, files = {}, None
        for field in form["fields"]:
            if field.get("type") == "file":
                files = [self.photograph] if field.get("name") == "files" else []
            elif (value := self.answer(field)) is not None and field.get("name"):
                fields[field["name"]] = value
        buttons = [field for field in form["fields"] if field["tag"] == "button" and field.get("name")]
        if buttons:
            button = self.chance.choice(buttons)
            fields[button["name"]] = button.get("value", "")
        person.token = fields.pop("token", person.token)
        to = form["to"] or place
        status, where, body = person.post(to, fields, files)
        assert status < 500 or status in self.tolerates, f"POST {to} was answered {status}: {body[-600:]!r}"
        if status == 303:
            self.deeds[kind_of(to)] += 1
            self.acknowledged += heads(self.site.folder)

    def answer(self, field: dict) -> str | None:
        """Something that could well be typed there."""
        kind = field["tag"] if field["tag"] != "input" else field.get("type", "text")
        if kind in ("hidden", "submit"):
            return field.get("value", "")
        if kind in ("checkbox", "radio"):
            return field.get("value", "on") if self.chance.random() < 0.6 else None
        if kind == "select":
            return self.chance.choice(field["options"] or [""])
        # What stands there already is mostly left as it is.
        if field.get("value") and self.chance.random() < 0.7:
            return field["value"]
        return {
            "date": lambda: (datetime.date.today() + datetime.timedelta(days=self.chance.randrange(-30, 60))).isoformat(),
            "time": lambda: f"{self.chance.randrange(8, 18):02}:30", "email": lambda: f"somebody{self.chance.randrange(10_000)}@example.org",
            "number": lambda: str(self.chance.randrange(1, 9)), "tel": lambda: "01302 000000", "button": lambda: None,
            "textarea": lambda: "We built a den in the wood, and had our snack in it.",
        }.get(kind, lambda: self.chance.choice(["Den day", "Sam Reed", "In the garden", "Acorn Lane"]))()


def kind_of(place: str) -> str:
    return re.sub(r"[0-9a-f]{32}", ":", place.split("?")[0])


def looked_at(folder) -> sqlite3.Connection:
    """A look that changes nothing, also not when it ends: the server's own log of writes is left for its next start."""
    return sqlite3.connect(f"file:{folder}/gatepost.sqlite?mode=ro", uri=True, timeout=30)


def heads(folder) -> list[tuple[bytes, int, bytes]]:
    """Each setting, how long its log is, and what it ends with; nothing where a server holds it."""
    if not (folder / "gatepost.sqlite").exists():
        return []
    database = looked_at(folder)
    try:
        return database.execute("SELECT setting, number, hash FROM audit_head WHERE number > 0").fetchall()
    finally:
        database.close()


def lost(folder, acknowledged: list[tuple[bytes, int, bytes]]) -> list:
    """What was acknowledged and is not in the log any more."""
    database = looked_at(folder)
    try:
        return [head for head in set(acknowledged)
                if not database.execute("SELECT 1 FROM audit WHERE setting = ? AND number = ? AND hash = ?", head).fetchone()]
    finally:
        database.close()


def flaws(folder) -> list:
    """What the engine itself finds wrong."""
    database = sqlite3.connect(folder / "gatepost.sqlite", timeout=30)
    try:
        return [row for row in database.execute("PRAGMA integrity_check").fetchall() if row != ("ok",)] + database.execute(
            "PRAGMA foreign_key_check").fetchall()
    finally:
        database.close()


def let_in(folder, most: int = 20, shift: int = 0) -> list[str]:
    """Sessions of everybody who works there and of some families, who have just proved that it is them: so many seconds from now."""
    now = int((time.time() + shift) * 1_000_000)
    soon, sessions = now + 86_400_000_000, []
    database = sqlite3.connect(folder / "gatepost.sqlite", timeout=30)
    with database:
        members = database.execute(
            "SELECT m.person, m.setting, m.id FROM membership m ORDER BY m.capacity = 'parent', m.created_at, m.id LIMIT ?", (most,)).fetchall()
        for person, setting, member in members:
            secret = secrets.token_hex(32)
            sessions.append(secret)
            database.execute(
                "INSERT INTO session (token_hash, person, setting, member, created_at, seen_at, expires_at, agent, proven_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, 'walker', ?)",
                (hashlib.sha256(secret.encode()).digest(), person, setting, member, now, now, soon, soon))
    database.close()
    return sessions
