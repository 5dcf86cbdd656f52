"""Passwords for people of a site under test, written into its database as Gatepost itself keeps them, by another's scrypt."""
import hashlib
import secrets
import sqlite3

PASSWORD = "three brown teapots"


def can_sign_in(site, who: str, name: str, password: str = PASSWORD) -> None:
    """Gives somebody whose session the site has a name to sign in with and a password."""
    salt = secrets.token_bytes(16)
    made = hashlib.scrypt(password.encode(), salt=salt, n=32_768, r=8, p=3, maxmem=128 * 1024 * 1024, dklen=32)
    token = hashlib.sha256(site.seed[who].encode()).digest()
    db = sqlite3.connect(site.folder / "gatepost.sqlite", timeout=20, isolation_level=None)
    try:
        changed = db.execute(
            "UPDATE person SET email = ?, password = ? WHERE id = (SELECT person FROM session WHERE token_hash = ?)",
            (name, f"scrypt-1$32768$8$3${salt.hex()}${made.hex()}", token)).rowcount
        assert changed == 1, f"nobody is signed in as {who}"
    finally:
        db.close()
