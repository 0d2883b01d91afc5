"""What is on the screen, as a screen reader sees it (AT-SPI)."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desktop import wait_until  # noqa: E402


def children(node):
    try:
        return [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count())) if child]
    except GLib.Error:  # gone while it was looked at
        return []


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


class Screen:
    """One process's windows."""

    def __init__(self, process):
        self._process = process

    def roots(self):
        return [child for child in children(Atspi.get_desktop(0)) if child.get_process_id() == self._process.pid]

    def all(self, role=None, name=None, under=None):
        """Every showing thing with this role and name ("…" at the end: a beginning)."""
        found = []
        for root in [under] if under else self.roots():
            for node in walk(root):
                try:
                    if role and node.get_role() not in (role if isinstance(role, tuple) else (role,)):
                        continue
                    if name is not None and not self._fits(node.get_name() or "", name):
                        continue
                    if node.get_state_set().contains(Atspi.StateType.SHOWING):
                        found.append(node)
                except GLib.Error:
                    continue
        return found

    @staticmethod
    def _fits(name, wanted):
        return name.startswith(wanted[:-1]) if wanted.endswith("…") else name == wanted

    def find(self, role=None, name=None, under=None):
        def look():
            if self._process.poll() is not None:
                raise AssertionError(f"the program ended with {self._process.returncode}")
            found = self.all(role, name, under)
            return found[0] if found else None

        return wait_until(look, f"{role.value_nick if hasattr(role, 'value_nick') else role} “{name}”")

    @staticmethod
    def box(node):
        return Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)

    def centre(self, node):
        box = self.box(node)
        return box.x + box.width / 2, box.y + box.height / 2

    @staticmethod
    def text_of(node):
        return Atspi.Text.get_text(node, 0, -1) or ""

    @staticmethod
    def character_place(node, offset):
        box = Atspi.Text.get_character_extents(node, offset, Atspi.CoordType.SCREEN)
        return box.x, box.y

    def describe(self):
        """All that shows, one thing a line; for a failed test's message."""
        lines = []

        def tell(node, depth):
            try:
                lines.append("  " * depth + f"{node.get_role_name()} “{node.get_name()}”")
            except GLib.Error:
                return
            for child in children(node):
                tell(child, depth + 1)

        for root in self.roots():
            tell(root, 0)
        return "\n".join(lines)
