"""A desktop of its own for an end-to-end test: an X server, a window manager, an accessibility bus, and folders that
hold nothing yet. Run the tests under dbus-run-session; import this before gi's Atspi."""

import os
import pathlib
import signal
import subprocess
import tempfile
import time

from framebuffer import brightness, write_png

DEADLINE = 30  # seconds that anything on the screen may take, on a busy machine


class Timeout(AssertionError):
    pass


def wait_until(condition, what, seconds=DEADLINE):
    """Polls until condition() gives something true, and returns that."""
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise Timeout(f"waited {seconds} s for {what}")
        time.sleep(0.05)


class Desktop:
    def __init__(self, size="1400x900", openbox=None):
        self._folder = tempfile.TemporaryDirectory(prefix="wenda-e2e-", ignore_cleanup_errors=True)
        self.home = pathlib.Path(self._folder.name)
        self._processes = []
        for variable, name in [("HOME", "home"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"),
                               ("XDG_CACHE_HOME", "cache"), ("XDG_STATE_HOME", "state"), ("XDG_RUNTIME_DIR", "run")]:
            (self.home / name).mkdir(mode=0o700)
            os.environ[variable] = str(self.home / name)
        for variable in ["WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QPA_PLATFORMTHEME", "LANGUAGE", "LANG"]:
            os.environ.pop(variable, None)
        os.environ["LC_ALL"] = "C.UTF-8"
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"

        if openbox:
            (self.home / "config/openbox").mkdir()
            (self.home / "config/openbox/rc.xml").write_text(openbox)
        try:
            self._open(size)
        except BaseException:
            print(self.log("Xvfb"), self.log("openbox"))
            self.close()
            raise

    def _open(self, size):
        told, tell = os.pipe()
        self.start("Xvfb", "-displayfd", str(tell), "-screen", "0", f"{size}x24", "-nolisten", "tcp",
                   "-noreset", "-fbdir", str(self.home), pass_fds=[tell])
        os.close(tell)
        with os.fdopen(told) as number:
            display = number.readline().strip()
        if not display:
            raise RuntimeError("the X server did not start")
        os.environ["DISPLAY"] = f":{display}"
        self.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        self.start("openbox", "--sm-disable")
        wait_until(lambda: b"window id" in self._output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"),
                   "the window manager")

    def start(self, *command, **options):
        log = open(self.home / f"{pathlib.Path(command[0]).name}.log", "ab")
        process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, start_new_session=True, **options)
        log.close()
        self._processes.append(process)
        return process

    @staticmethod
    def stop(process, how=signal.SIGTERM):
        if process.poll() is None:
            os.killpg(process.pid, how)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()

    def close(self):
        for process in reversed(self._processes):
            self.stop(process)
        self._folder.cleanup()

    def shot(self, png):
        write_png(self.home / "Xvfb_screen0", png)

    def brightness(self, x, y):
        return brightness(self.home / "Xvfb_screen0", x, y)

    def log(self, name):
        path = self.home / f"{name}.log"
        return path.read_text(errors="replace") if path.exists() else ""

    @staticmethod
    def _output(*command):
        return subprocess.run(command, capture_output=True, check=False).stdout

    # What a hand does.

    def click(self, x, y, button=1, keys=()):
        down, up = ([word for key in keys for word in (turn, key)] for turn in ("keydown", "keyup"))
        subprocess.run(["xdotool", "mousemove", str(int(x)), str(int(y)), *down, "click", str(button), *up], check=True)

    def drag(self, start, end, keys=()):
        """As slowly as a hand: what is under it has to hear of the way."""
        down, up = ([word for key in keys for word in (turn, key)] for turn in ("keydown", "keyup"))
        way = [start, *((start[0] + part * 4, start[1] + part) for part in range(1, 6)),
               *(tuple(a + (b - a) * part / 10 for a, b in zip(start, end)) for part in range(1, 11)),
               *((end[0] + part, end[1]) for part in range(5))]
        at, *steps = [["mousemove", str(int(x)), str(int(y)), "sleep", "0.05"] for x, y in way]
        subprocess.run(["xdotool", *down, *at, "mousedown", "1", *sum(steps, []), "mouseup", "1", *up], check=True)

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "20", text], check=True)
