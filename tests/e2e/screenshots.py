"""Takes the README's pictures: the real window on the built-in FAQ. Usage: screenshots.py FOLDER, with WENDA set, under
dbus-run-session (the build target `screenshots` does that)."""

import collections
import os
import pathlib
import sys
import time

from desktop import Desktop, wait_until

BARE = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application type="normal"><decor>no</decor><maximized>yes</maximized></application></applications></openbox_config>"""
PREFERENCES = "[General]\nappearance={}\nlanguage=zh_CN\n\n[pictures]\noffline=true\n"
TITLE = "备案时要关闭域名保护吗？怎样关闭？…"
TOPIC = "beian.md#备案时要关闭域名保护吗怎样关闭"


def still(desktop):
    """The screen, once it shows no more than a text cursor's two faces for two seconds."""
    png = desktop.home / "screen.png"
    seen = collections.deque(maxlen=8)

    def settled():
        time.sleep(0.25)
        desktop.shot(png)
        seen.append(png.read_bytes())
        return len(seen) == seen.maxlen and len(set(seen)) <= 2

    wait_until(settled, "a still picture")
    return min(seen)


def take(desktop, picture, appearance, *arguments, hit=None):
    conf = desktop.home / "config/wenda/wenda.conf"
    conf.parent.mkdir(exist_ok=True)
    conf.write_text(PREFERENCES.format(appearance))
    from screen import Atspi, Screen

    program = desktop.start(os.environ["WENDA"], *arguments)
    screen = Screen(program)
    screen.find(Atspi.Role.FRAME)
    if hit:
        desktop.click(*screen.centre(screen.find(Atspi.Role.LIST_ITEM, hit)))
    desktop.click(1199, 799)  # the pointer out of the picture
    picture.write_bytes(still(desktop))
    desktop.stop(program)


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(exist_ok=True)
    desktop = Desktop("1200x800", BARE)
    try:
        take(desktop, folder / "reading.png", "light", "--topic", TOPIC)
        take(desktop, folder / "searching-dark.png", "dark", "--search", "yuming保护", hit=TITLE)
    finally:
        desktop.close()


main()
