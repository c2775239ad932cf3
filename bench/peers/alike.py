"""Names compared as `concord evaluate` compares them (src/reading/evaluate/names_alike.cc), and sets of them counted."""
import difflib
import re
import unicodedata

LATIN = dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye"))
LATIN.update({"ё": "e", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "",
              "ю": "yu", "я": "ya", "ə": "a", "ı": "i"})
EMPTY = {"the", "of", "and", "for", "republic", "dr", "mr", "mrs"}


def tokens(name):
    name = "".join(LATIN.get(c, c) for c in name.lower())
    name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return [t for t in re.split(r"[^a-z0-9]+", name) if t and t not in EMPTY]


def alike(a, b):
    few, many = sorted((tokens(a), tokens(b)), key=len)
    if not few:
        return False
    if len(few) == 1 and len(few[0]) > 1 and len(many) > 1 and "".join(t[0] for t in many).startswith(few[0]):
        return True
    hits = sum(any(x == y or difflib.SequenceMatcher(None, x, y).ratio() >= 0.75 for y in many) for x in few)
    return hits == len(few) if len(few) < 3 else hits >= len(few) - len(few) // 3


class Count:
    """Names in a text, each once: right, missed, and too much."""

    def __init__(self):
        self.right = self.gold = self.extra = 0

    def add(self, gold, neither, found):
        """`gold`: lists of the spellings of one name. `neither`: names that count for nobody."""
        self.gold += len(gold)
        self.right += sum(any(alike(n, f) for n in names for f in found) for names in gold)
        extra = []
        for name in sorted(found, key=len, reverse=True):
            known = [n for names in gold for n in names] + neither + extra
            if tokens(name) and not any(alike(name, k) for k in known):
                extra.append(name)
        self.extra += len(extra)
        return extra

    @property
    def recall(self):
        return self.right / self.gold if self.gold else 0.0

    @property
    def precision(self):
        return self.right / (self.right + self.extra) if self.right else 0.0

    @property
    def f1(self):
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0
