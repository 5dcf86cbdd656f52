"""A photograph of three children that nobody took: drawn here, so that where each face is is known."""
import struct
import zlib

WIDTH, HEIGHT = 1200, 800
# Left, top, width and height of each face, in per cent of the picture.
FACES = [(11, 30, 16, 24), (42, 26, 16, 24), (73, 32, 16, 24)]
SKINS = [(240, 195, 155), (139, 87, 55), (201, 141, 94)]


def png() -> bytes:
    rows = []
    for y in range(HEIGHT):
        sky = (168, 207, 214) if y < HEIGHT * 0.7 else (93, 143, 116)
        row = bytearray(bytes(sky) * WIDTH)
        for (left, top, width, height), skin in zip(FACES, SKINS):
            half, tall = width * WIDTH / 200, height * HEIGHT / 200
            middle, across = left * WIDTH / 100 + half, (y - top * HEIGHT / 100 - tall) / tall
            if abs(across) < 1:
                reach = int(half * (1 - across * across) ** 0.5)
                paint(row, int(middle) - reach, int(middle) + reach, skin)
            elif across > 1 and y < HEIGHT * 0.9:
                paint(row, int(middle - half * 0.8), int(middle + half * 0.8), (217, 87, 63))
        rows.append(b"\0" + bytes(row))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)) + chunk(
        b"IDAT", zlib.compress(b"".join(rows), 6)) + chunk(b"IEND", b"")


def paint(row: bytearray, start: int, end: int, colour: tuple[int, int, int]) -> None:
    start, end = max(0, start), min(WIDTH, end)
    row[start * 3 : end * 3] = bytes(colour) * (end - start)


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
