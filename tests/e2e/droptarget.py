"""A window of another program, at the screen's right edge, that takes everything a drag has to give: a file of each
type in the folder that is named, and `whole` when all are there."""

import pathlib
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402


class DropTarget(Gtk.Window):
    def __init__(self, folder, x):
        super().__init__(title="Drop target", decorated=False)
        self._folder = pathlib.Path(folder)
        self._wanted = []
        self.set_default_size(300, 300)
        self.move(x, 0)
        self.drag_dest_set(0, [], 0)
        self.connect("drag-motion", self._welcome)
        self.connect("drag-drop", self._ask)
        self.connect("drag-data-received", self._keep)

    @staticmethod
    def _welcome(_self, drag, _x, _y, time):
        Gdk.drag_status(drag, drag.get_suggested_action(), time)
        return True

    def _ask(self, _self, drag, _x, _y, time):
        self._wanted = drag.list_targets()
        self._ask_next(drag, time)
        return True

    def _ask_next(self, drag, time):
        if self._wanted:
            self.drag_get_data(drag, self._wanted.pop(0), time)
        else:
            Gtk.drag_finish(drag, True, False, time)
            (self._folder / "whole").touch()

    def _keep(self, _self, drag, _x, _y, selection, _info, time):
        name = selection.get_target().name().replace("/", " ")
        (self._folder / name).write_bytes(selection.get_data() or b"")
        self._ask_next(drag, time)


DropTarget(sys.argv[1], int(sys.argv[2])).show_all()
Gtk.main()
