"""What the end-to-end tests share: Wenda on a desktop of its own, and what a person does with it."""

import os
import pathlib
import signal
import subprocess
import unittest
import xml.etree.ElementTree

from desktop import Desktop, wait_until

PROGRAM = os.environ["WENDA"]
TRANSLATIONS = pathlib.Path(__file__).parents[2] / "translations"


def pdf_text(path):
    """What pdftotext reads; nothing while the file is not there or not whole."""
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=False)
    return " ".join(done.stdout.decode().split()) if done.returncode == 0 else ""


def in_chinese(sentence):
    for message in xml.etree.ElementTree.parse(TRANSLATIONS / "wenda_zh_CN.ts").iter("message"):
        if message.findtext("source") == sentence:
            return message.findtext("translation") or sentence
    return sentence


class WendaTest(unittest.TestCase):
    preferences = ""  # wenda.conf at the first start

    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.close)
        (self.desktop.home / "config/wenda").mkdir()
        (self.desktop.home / "config/wenda/wenda.conf").write_text(self.preferences)
        self.says = str  # the interface's language: from the English sentence to the one on the screen

    def start(self, *arguments):
        global children
        from screen import Atspi, Screen, children  # the accessibility bus is up only now

        self.role = Atspi.Role
        self.program = self.desktop.start(PROGRAM, *arguments)
        self.screen = Screen(self.program)
        self.find(self.role.TEXT, self.says("Search"))

    def kill(self):
        self.desktop.stop(self.program, signal.SIGKILL)

    def run(self, result=None):
        failed = len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > failed:
            print(self.last_sight)

    last_sight = ""

    def tearDown(self):
        self.last_sight = f"{self.screen.describe()}\n{self.desktop.log('wenda')}"

    # What is on the screen.

    def find(self, role, name=None, under=None):
        return self.screen.find(role, name, under)

    def row(self, name):
        return self.find(self.role.TABLE_CELL, name, self.find(self.role.TREE, self.says("Topics")))

    def tabs(self):
        """The answers' tabs; none while there is one answer only."""
        above = self.answer()
        while not any(child.get_role() == self.role.PAGE_TAB_LIST for child in children(above)):
            above = above.get_parent()
        return [tab.get_name() for tab in self.screen.all(self.role.PAGE_TAB, under=above)]

    def search_text(self):
        return self.screen.text_of(self.find(self.role.TEXT, self.says("Search")))

    def answer(self):
        return self.find(None, self.says("Answer"))

    def box_of(self, words):
        """Where these words, their last time in the answer, stand: x, y from the screen's and y from the answer's top.
        Nothing where they are not in it."""
        answer = self.answer()
        at = self.screen.text_of(answer).rfind(words)
        if at < 0:
            return None
        x, y = self.screen.character_place(answer, at)
        return x, y, y - self.screen.box(answer).y

    def height_of(self, words):
        box = self.box_of(words)
        return box and box[2]

    def wait_for_top(self, words):
        """Until the answer shows these words at its top, under the trail."""
        wait_until(lambda: (height := self.height_of(words)) is not None and 0 <= height < 130,
                   f"“{words}” at the top of the answer")

    def is_dark(self):
        box = self.screen.box(self.answer())
        return self.desktop.brightness(box.x + 3, box.y + box.height - 3) < 80

    # What a person does.

    def click(self, node, button=1, keys=()):
        self.desktop.click(*self.screen.centre(node), button, keys)

    def press(self, node):
        """As a screen reader does."""
        from screen import Atspi

        Atspi.Action.do_action(node, 0)

    def click_words(self, words):
        x, y, _ = self.box_of(words)
        self.desktop.click(x + 4, y + 8)

    def save_as(self, path):
        """In the file dialog that is open: this name, and Enter."""
        self.find(self.role.TEXT, "File name:")
        self.desktop.press("ctrl+a")
        self.desktop.type(str(path))
        self.desktop.press("Return")
