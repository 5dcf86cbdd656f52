"""A push service of this machine for tests, and a browser behind it: push.py FOLDER PORT.

It makes keys for a few browsers, NAME.keys.json, as they would tell them to a page. A message sent to /push/NAME is decrypted with
Mozilla's own library, its signature is checked, and what it says lies in NAME-NUMBER.json before the service answers. /gone/NAME says that
there is no such browser any more, /busy/NAME that it is too much just now, /refused/NAME that it will not have it.
"""
import base64
import http.server
import itertools
import json
import os
import pathlib
import sys

import http_ece
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, utils

folder, port = pathlib.Path(sys.argv[1]), int(sys.argv[2])
number = itertools.count(1)
browsers = {}


def read(letters):
    return base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))


def written(some):
    return base64.urlsafe_b64encode(some).rstrip(b"=").decode()


for name in ("anna", "ben", "cat", "dan"):
    key, auth = ec.generate_private_key(ec.SECP256R1()), os.urandom(16)
    browsers[name] = (key, auth)
    point = key.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    (folder / f"{name}.keys.json").write_text(json.dumps({"p256dh": written(point), "auth": written(auth)}))


def claims(header):
    """What the signed part says, once its signature is found to be right (RFC 8292)."""
    scheme, rest = header.split(" ", 1)
    parts = dict(part.strip().split("=", 1) for part in rest.split(","))
    signed, signature = parts["t"].rsplit(".", 1)
    raw = read(signature)
    der = utils.encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), read(parts["k"]))
    public.verify(der, signed.encode(), ec.ECDSA(hashes.SHA256()))
    head, body = (json.loads(read(part)) for part in signed.split("."))
    assert scheme == "vapid" and head == {"alg": "ES256", "typ": "JWT"}, (scheme, head)
    return body | {"key": parts["k"]}


class Service(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        kind, name = self.path.strip("/").split("/")
        status = {"gone": 410, "busy": 503, "refused": 403}.get(kind, 201)
        if status == 201:
            key, auth = browsers[name]
            assert self.headers["Content-Encoding"] == "aes128gcm" and self.headers["TTL"]
            said = http_ece.decrypt(body, private_key=key, auth_secret=auth, version="aes128gcm")
            told = {"said": json.loads(said), "claims": claims(self.headers["Authorization"]), "length": len(body)}
            (folder / f"{name}-{next(number):05}.json").write_text(json.dumps(told))
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Service)
(folder / "ready").touch()
server.serve_forever()
