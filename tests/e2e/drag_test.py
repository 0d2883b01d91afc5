"""Topics and hits are dragged to another program, to another window of Wenda; a text to the search field."""

import pathlib
import shutil
import subprocess
import sys
import unittest
import urllib.parse

from desktop import wait_until
from library import write_library
from wenda import PROGRAM, WendaTest

QUESTION = "How is domain protection switched off?"


class Drag(WendaTest):
    def test_topics_and_hits(self):
        folder = self.desktop.home / "help"
        write_library(folder)
        self.dropped = self.desktop.home / "dropped"
        self.start("--topic", "domains/protection.md#what-comes-last", str(folder))
        self.wait_for_top("What comes last?")
        self.place(self.program, 0)
        self.desktop.start(sys.executable, str(pathlib.Path(__file__).with_name("droptarget.py")),
                           self.dropped, "1000")
        wait_until(lambda: self.window_of("--name", "Drop target"), "the other program's window")
        self.a_topic_is_everything_to_another_program()
        self.with_shift_it_is_markdown()
        self.a_hit_is_dragged_too()
        self.a_topic_is_looked_for_in_another_window(str(folder))

    def a_topic_is_everything_to_another_program(self):
        dropped = self.drop(self.row(QUESTION))
        page = self.file_of(dropped)
        self.assertEqual(page.name, "How is domain protection switched off.html")
        self.assertIn("data:image/png;base64", page.read_text())
        self.assertIn("<article>", dropped["text html"].decode())
        self.assertTrue(dropped["text plain"].decode().startswith(QUESTION))
        self.assertTrue(dropped["text markdown"].decode().startswith(f"## {QUESTION}"))
        self.assertTrue(dropped["application pdf"].startswith(b"%PDF-"))
        self.wait_for_top("What comes last?")  # what was read is read on

    def with_shift_it_is_markdown(self):
        dropped = self.drop(self.row(QUESTION), keys=["shift"])
        page = self.file_of(dropped)
        self.assertEqual(page.suffix, ".md")
        self.assertEqual(page.read_bytes(), dropped["text plain"])
        self.assertTrue(page.read_text().startswith(f"## {QUESTION}"))
        self.assertNotIn("text html", dropped)

    def a_hit_is_dragged_too(self):
        self.desktop.press("ctrl+k")
        self.desktop.type("switched off")
        dropped = self.drop(self.find(self.role.LIST_ITEM, f"{QUESTION}…"))
        self.assertTrue(dropped["text plain"].decode().startswith(QUESTION))
        self.desktop.press("Escape")

    def a_topic_is_looked_for_in_another_window(self, folder):
        start = self.screen.centre(self.row(QUESTION))
        self.start(folder)
        self.place(self.program, 920)
        field = self.find(self.role.TEXT, "Search")
        wait_until(lambda: self.screen.box(field).x > 920, "the second window beside the first")
        self.desktop.drag(start, self.screen.centre(field))
        wait_until(lambda: self.search_text() == QUESTION, "the question in the other window's field")
        self.find(self.role.LIST_ITEM, f"{QUESTION}…")

    def drop(self, node, keys=()):
        """What the other program gets, by type, when this is dragged to it."""
        shutil.rmtree(self.dropped, ignore_errors=True)
        self.dropped.mkdir()
        self.desktop.drag(self.screen.centre(node), (1150, 150), keys)
        wait_until((self.dropped / "whole").exists, "all that the drag has to give")
        return {each.name: each.read_bytes() for each in self.dropped.iterdir()}

    @staticmethod
    def file_of(dropped):
        return pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(dropped["text uri-list"].decode().strip()).path))

    def place(self, program, x):
        window = wait_until(lambda: self.window_of("--onlyvisible", "--pid", str(program.pid), "--name", "help"),
                            "the window")
        subprocess.run(["xdotool", "windowsize", window, "900", "600", "windowmove", window, str(x), "0"], check=True)
        wait_until(lambda: self.screen.box(self.answer()).width < 700, "the window in its new size")

    @staticmethod
    def window_of(*words):
        done = subprocess.run(["xdotool", "search", "--all", *words], capture_output=True, check=False)
        return done.stdout.decode().split("\n")[0]


if __name__ == "__main__":
    unittest.main()
