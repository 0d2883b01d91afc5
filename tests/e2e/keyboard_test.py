"""By keyboard and by ear, with two windows at once: a list of hits is read out row by row, F6 goes around, links open
tabs, the mouse's own buttons go back and forward, and what both windows keep at one moment is kept."""

import unittest

from desktop import wait_until
from library import write_library
from wenda import WendaTest


class Keyboard(WendaTest):
    def test_by_keyboard_and_by_ear(self):
        folder = self.desktop.home / "help"
        write_library(folder)
        self.start(str(folder))
        self.go_around_by_f6()
        self.open_links_in_tabs()
        self.go_back_by_the_mouses_own_buttons()
        self.drag_a_tab()
        self.hear_the_hits()
        self.keep_from_two_windows_at_once(str(folder))

    def go_around_by_f6(self):
        parts = [(self.role.TREE, "Topics"), (None, "Answer"), (None, "Menu"), (self.role.TEXT, "Search")]
        for role, name in parts:
            self.desktop.press("F6")
            wait_until(lambda: self.has_keys(self.find(role, name)), f"the keys in {name}")
        self.desktop.press("shift+F6")
        wait_until(lambda: self.has_keys(self.find(None, "Menu")), "the keys in the menu's button again")

    def open_links_in_tabs(self):
        self.click(self.find(self.role.LINK, "Domains"), keys=["ctrl"])
        wait_until(lambda: len(self.tabs()) == 2, "a tab more")
        self.click(self.find(self.role.LINK, "Servers"), button=2)
        wait_until(lambda: self.tabs() == ["Help for everyone", "Domains", "Servers"], "two tabs more, in their order")

    def go_back_by_the_mouses_own_buttons(self):
        self.click(self.find(self.role.LINK, "Servers"))
        self.wait_for_top("Servers")
        for button, words in [(8, "Help for everyone"), (9, "Servers")]:
            self.desktop.click(*self.screen.centre(self.answer()), button)
            self.wait_for_top(words)

    def drag_a_tab(self):
        start, end = (self.screen.box(self.find(self.role.PAGE_TAB, name)) for name in ["Servers", "Domains"])
        self.desktop.drag((start.x + 20, start.y + 10), (end.x + end.width - 5, end.y + 10))
        wait_until(lambda: self.tabs() == ["Domains", "Servers", "Servers"], "the first tab after the second")

    def hear_the_hits(self):
        self.desktop.press("ctrl+k")
        self.desktop.type("yuming")
        hit = self.find(self.role.LIST_ITEM, "怎样关闭域名保护？…")
        self.assertIn("domains, Domains. Pinyin. ", hit.get_name())
        rows = self.screen.all(self.role.LIST_ITEM, under=self.find(self.role.LIST, "Results"))
        self.assertTrue(self.has(rows[0], "SELECTED"))

    def keep_from_two_windows_at_once(self, folder):
        programs = [(self.program, self.find(None, "Bookmark"))]
        self.start("--topic", "domains/protection.md#what-comes-last", folder)
        self.wait_for_top("What comes last?")
        programs.append((self.program, self.find(None, "Bookmark")))
        for _, star in programs:
            self.press(star)
        kept = self.desktop.home / "data/wenda/bookmarks.xbel"
        wait_until(lambda: kept.exists() and kept.read_text().count("<title>") == 2, "both bookmarks")
        for program, star in programs:
            self.assertIsNone(program.poll())
            self.assertTrue(self.has(star, "CHECKED"))

    def has_keys(self, node):
        """Itself, or a row of it."""
        from screen import walk

        return any(self.has(each, "FOCUSED") for each in walk(node))

    @staticmethod
    def has(node, state):
        from screen import Atspi

        return node.get_state_set().contains(getattr(Atspi.StateType, state))


if __name__ == "__main__":
    unittest.main()
