"""A small library in two languages, with a page long enough to scroll and a picture of its own."""

import struct
import zlib

START = """# Help for everyone

- [Domains](domains/protection.md)
- [Servers](servers/renewal.md)
"""

PROTECTION = """# Domains

## 怎样关闭域名保护？

打开【域名管理】，单击【域名保护】。

## How is domain protection switched off?

Open **Domains** and click **Protection**. See also [how a server is renewed](../servers/renewal.md#how-is-a-server-renewed).

![The button](button.png)

## How long does a change take?

{long}

## What comes last?

The protection is off. A last word about protection. See [how a server is renewed](../servers/renewal.md#how-is-a-server-renewed).

{more}
"""

RENEWAL = """# Servers

## How is a server rented?

Choose one and pay.

## How is a server renewed?

Click **Renew**.

## What happens to a server that is not renewed?

It stops after seven days.
"""


def _png(width, height, colour):
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    rows = (b"\0" + bytes(colour) * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def write_library(folder):
    (folder / "domains").mkdir(parents=True)
    (folder / "servers").mkdir()
    (folder / "library.json").write_text('{"title": "Everyday help", "language": "en", "homePage": "start.md"}')
    (folder / "start.md").write_text(START)
    long = "\n\n".join(f"Step {n} of a long change: wait for the {n}. minute to pass." for n in range(1, 41))
    (folder / "domains/protection.md").write_text(PROTECTION.format(long=long, more=long))
    (folder / "servers/renewal.md").write_text(RENEWAL)
    (folder / "domains/button.png").write_bytes(_png(600, 200, (11, 107, 203)))
