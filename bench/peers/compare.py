"""Prints two Markdown tables: how fast each reader is, and which persons and places it finds."""
import argparse
import json
import pathlib
import re

from alike import Count
from readers import Concord, Natasha, Spacy


def english_places(root):
    """Russian names of places that letters do not lead to English ones, from the pack: {"москва": "Moscow"}."""
    english = {}
    for line in (root / "packs/ru/places.ini").read_text(encoding="utf-8").splitlines():
        if match := re.match(r"([^;#=]+) ;[^=]*= *([^|]+)", line):
            english[match[2].strip().lower()] = match[1].strip()
    return english


class Comparison:
    def __init__(self, root, sets):
        self.root, self.texts, self.gold = root, {}, {}
        self.english = english_places(root)
        for text_folder, gold_folder in sets:
            for path in sorted(gold_folder.glob("*.json")):
                gold = json.loads(path.read_text(encoding="utf-8"))
                text = (text_folder / (path.stem + ".txt")).read_text(encoding="utf-8")
                self.gold.setdefault(gold["lang"], []).append((text, gold))

    def names(self, reader, text):
        persons, places = reader.names(text)
        return persons, places | {self.english[p.lower()] for p in places if p.lower() in self.english}

    def speed(self, reader):
        """Reports a second, of those that bench_read reads too."""
        folder = self.root / "tests/reports" / reader.language / "text"
        texts = [p.read_text(encoding="utf-8") for p in sorted(folder.glob("*.txt"))]
        return len(texts) / reader.seconds(texts)

    def marked(self, reader, show):
        """Persons and places of the texts in which all are marked."""
        counts = Count(), Count()
        for entry in json.loads((self.root / "bench/peers/names.json").read_text(encoding="utf-8")):
            if not entry["text"].startswith(reader.language):
                continue
            text = (self.root / "tests/reports" / entry["text"]).read_text(encoding="utf-8")
            found = self.names(reader, text)
            for count, kind, names in zip(counts, ("persons", "places"), found):
                extra = count.add(entry[kind], entry["neither"], names)
                if show:
                    print(reader.name, entry["text"], kind, "extra", extra, "all", sorted(names))
        return counts

    def recall(self, reader):
        """Persons that take part in the annotated events, and the places of those."""
        counts = Count(), Count()
        for text, gold in self.gold.get(reader.language, []):
            persons = {a["name"] for e in gold["events"] for a in e["actors"] if a["kind"] == "person"}
            places = {e["place"] for e in gold["events"] if e.get("place")}
            for count, wanted, found in zip(counts, (persons, places), self.names(reader, text)):
                count.add([[name] for name in wanted], [], found)
        return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=pathlib.Path, required=True)
    parser.add_argument("--show", action="store_true", help="print what is found too much")
    parser.add_argument("folders", type=pathlib.Path, nargs="*", help="pairs: a folder of texts, one of annotations")
    arguments = parser.parse_args()
    folders = arguments.folders or [arguments.root / "tests/reports" / language / part
                                    for language in ("en", "ru") for part in ("text", "gold")]
    comparison = Comparison(arguments.root, list(zip(folders[::2], folders[1::2])))

    print("| reader | language | reports a second, one core | ours is faster by |\n| --- | --- | --- | --- |")
    rows = []
    for peer in (Spacy(), Natasha()):
        ours = Concord(arguments.root, peer.language)
        speed, (names, everything) = comparison.speed(peer), ours.speeds()
        print(f"| {peer.name} | {peer.language} | {speed:,.1f} | |")
        print(f"| Concord, names alone | {ours.language} | {names:,.0f} | {names / speed:,.0f} |")
        print(f"| Concord, everything | {ours.language} | {everything:,.0f} | {everything / speed:,.0f} |")
        for reader in (ours, peer):
            rows.append((reader, comparison.marked(reader, arguments.show), comparison.recall(reader)))

    print("\n| reader | language | persons: precision, recall, F1 | places: precision, recall, F1 "
          "| of the persons in annotated events | of their places |\n| --- | --- | --- | --- | --- | --- |")
    for reader, marked, recall in rows:
        cells = [f"{c.precision:.2f}, {c.recall:.2f}, **{c.f1:.2f}**" for c in marked]
        cells += [f"{c.recall:.2f} of {c.gold}" for c in recall]
        print(f"| {reader.name} | {reader.language} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
