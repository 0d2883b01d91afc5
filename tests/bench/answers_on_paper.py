#!/usr/bin/env python3
"""answers_on_paper.py WENDA LIBRARY FOLDER [DELAY]: writes every answer of a copy of LIBRARY as PDF into FOLDER, its
pictures coming from a server here that lets each wait for DELAY seconds (2), and says of each whether pdftotext gives
the answer's text back and whether pdfimages counts its pictures. Ends with 1 where one differs."""

import html.parser, http.server, json, os, pathlib, re, shutil, struct, subprocess, sys, tempfile, threading, time, unicodedata, zlib

PICTURE = re.compile(r"(!\[[^\]]*\]\()([^)\s]+)|(<img[^>]*?src=[\"'])([^\"']+)")


def png(number):
    """An opaque picture like no other."""
    width, height = 300 + number % 97, 160 + number % 61
    row = b"\0" + bytes((number * 37 + column * 3) % 256 for column in range(width * 3))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(row * height)) + chunk(b"IEND", b""))


class SlowPictures(http.server.BaseHTTPRequestHandler):
    delay = 2.0

    def do_GET(self):
        time.sleep(self.delay)
        body = png(int(re.sub(r"\D", "", self.path) or 0))
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def with_own_addresses(folder, host):
    count = 0

    def renamed(match):
        nonlocal count
        count += 1
        return (match[1] or match[3]) + "http://%s/%d.png" % (host, count)

    for page in sorted(folder.rglob("*.md")):
        page.write_text(PICTURE.sub(renamed, page.read_text("utf-8")), "utf-8")
    return count


def output(*command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, **more).stdout.decode("utf-8")


class Pictures(html.parser.HTMLParser):
    """The words that stand in for each picture of an answer, in order."""

    def __init__(self, text):
        super().__init__()
        self.words = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == "img":
            self.words.append(dict(attributes).get("alt") or "")


def without_marks(text, pictures):
    """Plain text draws lists with "- " and pictures as their words; paper has points and pictures there."""
    text = re.sub(r"(?m)^\s*- ", "", text)
    for words in filter(None, pictures):
        text = re.sub(r"(?m)^\s*" + re.escape(words) + "$", "", text, count=1)
    return text


def compared(text):
    """Blanks and the marks that lists and boxes are drawn with are no text."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) != "Cc" and c not in "•◦▪☐☑\u200b\ufffc")


def topics_of(tree):
    for line in tree.splitlines():
        yield json.loads(line)["id"]


def text_of(pdf):
    """What stands between header and footer of A4 or Letter."""
    width, height = map(float, re.search(r"Page size: *([\d.]+) x ([\d.]+)", output("pdfinfo", pdf)).groups())
    margin = 51 + 18
    return output("pdftotext", "-raw", "-r", "72", "-x", "0", "-W", str(int(width)), "-y", str(margin), "-H",
                  str(int(height) - 2 * margin), pdf, "-")


def main():
    wenda, source, folder = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    SlowPictures.delay = float(sys.argv[4]) if len(sys.argv) > 4 else 2.0
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), SlowPictures)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as beside:
        library = pathlib.Path(beside) / source.name
        if source.is_dir():
            shutil.copytree(source, library)
        else:
            shutil.copy(source, library)
        with_own_addresses(pathlib.Path(beside), "127.0.0.1:%d" % server.server_port)
        differing = 0
        topics = list(topics_of(output(wenda, "topics", "--json", "--library", library)))
        for number, topic in enumerate(topics):
            homes = {"XDG_CACHE_HOME": beside + "/cache%d" % number, "XDG_DATA_HOME": beside + "/data",
                     "XDG_CONFIG_HOME": beside + "/config"}
            environment = dict(os.environ, **homes)

            def export(kind, to, **more):
                return output(wenda, "export", "--library", library, "--format", kind, "--to", to, topic, **more)

            pdf = str(folder / ("%03d.pdf" % number))
            start = time.monotonic()
            export("pdf", pdf, env=environment)
            seconds = time.monotonic() - start
            words = Pictures(export("html", "-", env=environment)).words
            wanted = compared(without_marks(export("txt", "-", env=environment), words))
            got, pictures = compared(text_of(pdf)), len(words)
            listed = [line.split()[2] for line in output("pdfimages", "-list", pdf).splitlines()[2:]]
            is_same = wanted == got and listed.count("image") == pictures
            differing += not is_same
            print("%s %3d  %5.1f s  %d of %d pictures  %s" %
                  ("same   " if is_same else "DIFFERS", number, seconds, listed.count("image"), pictures, topic))
            if wanted != got:
                at = next((i for i, pair in enumerate(zip(wanted, got)) if pair[0] != pair[1]),
                          min(len(wanted), len(got)))
                print("  answer: %s\n  paper:  %s" % (wanted[max(0, at - 10):at + 40], got[max(0, at - 10):at + 40]))
        print("%d answers, %d differ" % (len(topics), differing))
    sys.exit(1 if differing else 0)


main()
