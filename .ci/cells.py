#!/usr/bin/env python3
"""Holds the exported comparison against annotated cells: cells.py EXPORT.jsonl GOLD_FOLDER [--verbose]

A claim of the export stands for a group of crossref.json when one of its appearances overlaps a member of it; the claim with most
members is taken. A figure's row is found by its value, any other by its name; of several rows of one name the best counts.
Prints "right R of N, reversed V": reversed = agree where differ is expected, or the other way round. Exit 1 when there is nothing to measure.
"""
import json
import re
import sys
from pathlib import Path

REVERSED = ({"agree"}, {"differ"})


def members(gold, group):
    """(file prefix, start, end) of every annotated claim of the group."""
    claims = {c["id"]: c for f in gold.glob("[0-9]*.json") for c in json.loads(f.read_text("utf-8"))["claims"]}
    for prefix, ids in group["members"].items():
        for claim in (claims[i] for i in ids):
            parts = claim["content"] if isinstance(claim["content"], list) else [claim["content"]]
            yield prefix, min(p["start"] for p in parts), max(p["end"] for p in parts)


def found(claims, spots):
    def held(claim):
        return {s for s in spots for a in claim["appearances"] if a["file"].startswith(s[0]) and a["start"] < s[2] and s[1] < a["end"]}
    best = max(claims, key=lambda claim: (len({s[0] for s in held(claim)}), len(held(claim))))
    return best if held(best) else None


def numbers(text):
    return [float(n) for n in re.findall(r"\d+(?:\.\d+)?", text or "")]


def states(claim, cell):
    """The states of the cell's file in every row that can be meant."""
    rows = [r for r in claim["comparison"] if r["field"].split(":")[0] == cell["field"]]
    if cell["field"] == "figure":
        rows = [r for r in rows if any(float(cell["value"]) in numbers(c["value"]) for c in r["cells"])]
    return [c["state"] for r in rows for c in r["cells"] if c["file"].startswith(cell["file"])]


def main(export, gold, verbose):
    gold = Path(gold)
    claims = [json.loads(line) for line in Path(export).read_text("utf-8").splitlines()]
    groups = {g["id"]: g for g in json.loads((gold / "crossref.json").read_text("utf-8"))["groups"]}
    right = total = reversed_cells = 0
    for name, cells in json.loads((gold / "cells.json").read_text("utf-8"))["cells"].items():
        claim = found(claims, list(members(gold, groups[name])))
        for cell in cells:
            given = states(claim, cell) if claim else []
            expected, ok = set(cell["state"]), any(state in cell["state"] for state in given)
            absent = not given and expected & {"not-found", "not-stated"}
            right, total = right + bool(ok or absent), total + 1
            turned = not ok and any((expected, {state}) in (REVERSED, REVERSED[::-1]) for state in given)
            reversed_cells += turned
            if verbose and not ok and not absent:
                print(f"{name} {cell['field']} {cell['file']}: expected {'|'.join(cell['state'])}, given {'|'.join(given) or 'nothing'}")
    print(f"right {right} of {total}, reversed {reversed_cells}")
    return 0 if total else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], "--verbose" in sys.argv))
