"""A day's work: a folder is opened, browsed by mouse, searched, a hit opened in a tab, bookmarked, a word found in the
page, a link followed, and back to the same line; the language and the theme change; then the program is killed, and
after the next start everything is where it was."""

import unittest

from desktop import wait_until
from library import write_library
from wenda import WendaTest, in_chinese

LINE = "A last word about protection"


class DaysWork(WendaTest):
    def test_days_work(self):
        folder = self.desktop.home / "help"
        write_library(folder)
        self.start(str(folder))
        self.browse_by_mouse()
        self.read_by_screen_reader()
        self.open_a_hit_in_a_tab()
        self.close_and_reopen_a_tab()
        self.bookmark()
        self.find_in_page()
        self.follow_a_link_and_return()
        self.change_theme_and_language()
        self.wait_until_kept()
        before = self.what_is_there()
        self.assertEqual(len(before["tabs"]), 2)
        self.kill()
        self.start()
        wait_until(lambda: self.what_is_there() == before, f"everything where it was: {before}")

    def browse_by_mouse(self):
        self.click(self.row("domains"))
        page = self.screen.box(self.row("Domains"))
        self.desktop.click(page.x - 10, page.y + page.height / 2)  # its arrow
        self.click(self.row("How long does a change take?"))
        self.wait_for_top("How long does a change take?")

    def read_by_screen_reader(self):
        """The answer's parts, as a screen reader finds them; a link is followed, and the mouse's own button leads back."""
        answer = self.answer()
        heading = self.find(self.role.HEADING, "How is domain protection switched off?", answer)
        self.assertEqual(heading.get_description(), "Heading level 2")
        self.find(self.role.PARAGRAPH, "Open Domains and click Protection…", answer)
        self.find(self.role.IMAGE, "The button", answer)
        self.press(self.find(self.role.LINK, "how a server is renewed", answer))
        self.wait_for_top("How is a server renewed?")
        self.desktop.click(*self.screen.centre(self.answer()), 8)
        self.wait_for_top("How long does a change take?")

    def close_and_reopen_a_tab(self):
        self.desktop.press("ctrl+w")
        wait_until(lambda: len(self.tabs()) == 0, "one answer only")
        self.desktop.press("ctrl+shift+t")
        wait_until(lambda: len(self.tabs()) == 2, "the tab again")
        self.wait_for_top("怎样关闭域名保护？")

    def open_a_hit_in_a_tab(self):
        self.desktop.press("ctrl+k")
        self.desktop.type("guanbiyuming")
        self.click(self.find(self.role.LIST_ITEM, "怎样关闭域名保护？…"), keys=["ctrl"])
        wait_until(lambda: len(self.tabs()) == 2, "a second tab")
        self.desktop.press("ctrl+Tab")
        self.wait_for_top("怎样关闭域名保护？")

    def bookmark(self):
        self.desktop.press("ctrl+d")
        kept = self.desktop.home / "data/wenda"
        wait_until(lambda: any("怎样关闭域名保护" in file.read_text() for file in kept.glob("*.xbel")), "the bookmark")

    def find_in_page(self):
        self.desktop.press("ctrl+f")
        self.find(self.role.TEXT, "Find")
        self.desktop.type("a last word")
        self.find(None, "1 of 1")
        self.desktop.press("Escape")
        self.assertGreater(self.height_of(LINE), 0)

    def follow_a_link_and_return(self):
        height = self.height_of(LINE)
        self.click_words("how a server is renewed")
        self.wait_for_top("How is a server renewed?")
        self.desktop.press("alt+Left")
        wait_until(lambda: self.height_of(LINE) == height, "the same line at the same place")

    def change_theme_and_language(self):
        self.desktop.press("ctrl+comma")
        self.find(self.role.DIALOG, "Settings")
        self.desktop.press("End", "Tab", "Down", "Down")
        self.says = in_chinese
        self.find(self.role.DIALOG, in_chinese("Settings"))
        self.desktop.press("Escape")
        wait_until(self.is_dark, "a dark page")

    def wait_until_kept(self):
        """Until nothing that Wenda keeps has changed for two seconds."""
        seen = []

        def is_calm():
            folders = [self.desktop.home / name / "wenda" for name in ("config", "state", "data")]
            seen.append({file: file.stat().st_mtime_ns for folder in folders for file in folder.rglob("*")})
            return len(seen) > 40 and seen[-1] == seen[-40]

        wait_until(is_calm, "a calm disk")

    def what_is_there(self):
        return {"tabs": self.tabs(), "search": self.search_text(), "line": self.height_of(LINE), "dark": self.is_dark()}


if __name__ == "__main__":
    unittest.main()
