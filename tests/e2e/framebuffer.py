"""The X server's memory (Xvfb -fbdir, an XWD file) as a PNG."""

import struct
import zlib


def _read(framebuffer):
    data = framebuffer.read_bytes()
    header = struct.unpack(">25I", data[:100])
    width, height, line, colours = header[4], header[5], header[12], header[19]
    return width, height, line, data[header[0] + 12 * colours:]


def brightness(framebuffer, x, y):
    """Of one pixel: 0 is black, 255 white."""
    _, _, line, pixels = _read(framebuffer)
    at = int(y) * line + int(x) * 4
    return sum(pixels[at:at + 3]) / 3


def write_png(framebuffer, png):
    width, height, line, pixels = _read(framebuffer)
    rows = bytearray()
    for y in range(height):
        bgrx = pixels[y * line:y * line + 4 * width]
        rgb = bytearray(3 * width)
        rgb[0::3], rgb[1::3], rgb[2::3] = bgrx[2::4], bgrx[1::4], bgrx[0::4]
        rows += b"\0" + rgb

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    png.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) +
                    chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + chunk(b"IEND", b""))
