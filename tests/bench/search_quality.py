#!/usr/bin/env python3
"""How good the answers are: search_quality.py WENDA LIBRARY QUERIES

Asks `WENDA search --batch` for every query of QUERIES (a JSON object a line: id, kind, query, targets of path and
heading, "*" for any) and prints, a kind a line, how often an acceptable topic stood first, among the first three and
among the first ten, and the mean reciprocal rank.
"""
import json
import re
import subprocess
import sys
import unicodedata


def plain(heading):
    """A heading's source without its markup and blanks, to be compared with a heading as it is shown."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", heading)
    text = re.sub(r"<[^<>]*>", "", text)
    text = re.sub(r"&\w+;|[\\*_`~#\s]", "", text)
    return unicodedata.normalize("NFKC", text)


def is_target(hit, also, targets):
    places = [(hit["path"], hit["heading"])] + [(name.rsplit("#", 1)[0], hit["heading"]) for name in also]
    for path, heading in places:
        for target in targets:
            if target["path"] == path and (target["heading"] == "*" or plain(target["heading"]) == plain(heading)):
                return True
    return False


def rank_of(line, targets):
    for place, hit in enumerate(line["hits"][:10], 1):
        if is_target(hit, hit.get("also", []), targets):
            return place
    return 0


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    wenda, library, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        queries = [json.loads(line) for line in file if line.strip()]
    asked = "".join(query["query"] + "\n" for query in queries)
    command = [wenda, "search", "--library", library, "--json", "--limit", "10", "--batch", "-"]
    answer = subprocess.run(command, input=asked, capture_output=True, text=True, encoding="utf-8", check=False)
    lines = [json.loads(line) for line in answer.stdout.splitlines() if line.strip()]
    if len(lines) != len(queries):
        sys.exit(f"{len(queries)} queries, {len(lines)} answers: {answer.stderr}")
    ranks = {}
    for query, line in zip(queries, lines):
        rank = rank_of(line, query["targets"])
        for kind in (query["kind"], "all"):
            ranks.setdefault(kind, []).append(rank)
        if rank == 0 or rank > 3:
            print(f"{query['id']} {query['query']}: {rank or 'not found'}")
    for kind, own in sorted(ranks.items(), key=lambda item: item[0] == "all"):
        count = len(own)
        share = [sum(1 for rank in own if 0 < rank <= most) / count for most in (1, 3, 10)]
        mean = sum(1 / rank for rank in own if rank) / count
        print(f"{kind:14} {count:4}  top-1 {share[0]:.3f}  top-3 {share[1]:.3f}  top-10 {share[2]:.3f}  MRR {mean:.3f}")


if __name__ == "__main__":
    main()
