#!/usr/bin/env python3
"""site_in_chromium.py FOLDER QUERY TITLE [SCREENSHOT]: opens a written site from disk in a headless Chromium, types
QUERY into its search field, opens the first hit, and says whether TITLE is on that page and whether any request left
FOLDER. Ends with 77 where there is no chromium."""

import base64, json, os, pathlib, shutil, subprocess, sys, tempfile, time


class Browser:
    """Chromium's debugging protocol over two pipes: messages end in a zero byte."""

    def __init__(self, program):
        to_read, self.write_end = os.pipe()
        self.read_end, to_write = os.pipe()
        self.profile = tempfile.mkdtemp()
        arguments = [program, "--headless=new", "--no-sandbox", "--remote-debugging-pipe", "--disable-gpu",
                     "--window-size=1200,800", "--user-data-dir=" + self.profile, "about:blank"]

        def hand_over():
            os.dup2(to_read, 13), os.dup2(to_write, 14)
            os.dup2(13, 3), os.dup2(14, 4)

        self.process = subprocess.Popen(arguments, close_fds=False, preexec_fn=hand_over, stderr=subprocess.DEVNULL)
        self.number, self.buffer, self.session, self.requests = 0, b"", None, []

    def receive(self):
        while b"\0" not in self.buffer:
            self.buffer += os.read(self.read_end, 1 << 20)
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.write_end, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("method") == "Network.requestWillBeSent":
                self.requests.append(answer["params"]["request"]["url"])
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(answer["error"])
                return answer["result"]

    def open(self, address):
        target = [each for each in self.call("Target.getTargets")["targetInfos"] if each["type"] == "page"][0]
        self.session = self.call("Target.attachToTarget", targetId=target["targetId"], flatten=True)["sessionId"]
        self.call("Network.enable")
        self.call("Page.enable")
        self.call("Page.navigate", url=address)

    def value(self, script):
        return self.call("Runtime.evaluate", expression=script)["result"].get("value")

    def wait(self, script, seconds=20):
        start = time.monotonic()
        while time.monotonic() - start < seconds:
            if self.value(script):
                return time.monotonic() - start
            time.sleep(0.02)
        sys.exit("never true: " + script)

    def close(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


def main():
    program = shutil.which("chromium")
    if not program:
        sys.exit(77)
    folder, query, title = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2], sys.argv[3]
    browser = Browser(program)
    try:
        browser.open((folder / "index.html").as_uri())
        browser.wait("document.readyState === 'complete' && !!document.getElementById('search')")
        browser.value("document.getElementById('search').focus()")
        browser.call("Input.insertText", text=query)
        seconds = browser.wait("document.querySelectorAll('#results .hit').length > 0")
        hits = browser.value("document.querySelectorAll('#results .hit').length")
        first = browser.value("document.querySelector('#results .hit .name').textContent")
        browser.value("document.querySelector('#results .hit').click()")
        browser.wait("location.search.startsWith('?q=') && document.readyState === 'complete'")
        browser.wait("document.querySelectorAll('article mark').length > 0")
        has_title = browser.value("document.querySelector('article').textContent.includes(%s)" % json.dumps(title))
        browser.wait("document.querySelectorAll('#results .hit').length > 0")
        if len(sys.argv) > 4:
            pathlib.Path(sys.argv[4]).write_bytes(base64.b64decode(browser.call("Page.captureScreenshot")["data"]))
        inside = folder.as_uri()
        outside = [each for each in browser.requests if not each.startswith((inside, "data:"))]
        print("%d hits after %.2f s, first: %s; %d requests, outside: %s" %
              (hits, seconds, first, len(browser.requests), outside))
        sys.exit(0 if has_title and not outside else 1)
    finally:
        browser.close()


main()
