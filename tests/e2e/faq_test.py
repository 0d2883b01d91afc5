"""The first minutes with Wenda: the built-in FAQ opens, a question is clicked, a word is searched, the answer is saved
as a PDF. Mouse and keys by xdotool; what is on the screen by the accessibility tree and the PDF's text."""

import unittest

from desktop import wait_until
from wenda import WendaTest, pdf_text


class FirstMinutes(WendaTest):
    preferences = "[pictures]\noffline=true\n"  # the drawn screenshots that the FAQ carries are enough

    def test_first_minutes(self):
        self.start()
        tree = self.find(self.role.TREE, "Topics")
        rows = wait_until(lambda: self.screen.all(self.role.TABLE_CELL, under=tree), "the tree's rows")
        self.assertEqual(len(rows), 12)
        self.assertEqual(rows[0].get_name(), "Website filing: questions and answers")

        # A click on a question shows its answer at the top of the pane.
        self.click(self.row("Does a change of server affect the filing?"))
        self.wait_for_top("Does a change of server affect the filing?")

        # A search finds while it is typed, and a hit opens.
        self.click(self.find(self.role.TEXT, "Search"))
        self.desktop.type("domain protection")
        results = self.find(self.role.LIST, "Results")
        hit = self.find(self.role.LIST_ITEM, under=results)
        self.assertIn("Must domain protection be off", hit.get_name())
        self.click(hit)
        self.wait_for_top("Must domain protection be off")
        self.desktop.press("Escape")
        self.find(self.role.TREE, "Topics")

        # What is chosen is printed, and nothing else.
        pdf = self.desktop.home / "answer.pdf"
        self.desktop.press("ctrl+s")
        self.save_as(pdf)
        text = wait_until(lambda: pdf_text(pdf), "the PDF")
        self.assertIn("Must domain protection be off", text)
        self.assertIn("Privacy protection", text)
        self.assertNotIn("Does a change of server affect the filing?", text)


if __name__ == "__main__":
    unittest.main()
