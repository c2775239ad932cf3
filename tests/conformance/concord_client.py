"""A client of C2SP tlog-tiles, tlog-checkpoint, signed-note and tlog-proof, written from the specifications alone.

It shares nothing with Concord's own code, so that the two can disagree. Slow and plain on purpose.

    python3 concord_client.py folder EXPORT [--key VERIFIER_KEY]
    python3 concord_client.py proof FILE.tlog-proof ENTRY --key VERIFIER_KEY
"""
import argparse
import base64
import hashlib
import pathlib
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


class Wrong(Exception):
    """What was given is not what was signed."""


def must(condition, what):
    if not condition:
        raise Wrong(what)


def leaf(entry):
    return hashlib.sha256(b"\x00" + entry).digest()


def tree_hash(hashes):
    """RFC 6962, section 2.1, over leaf hashes."""
    if not hashes:
        return hashlib.sha256(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    k = 1
    while k * 2 < len(hashes):
        k *= 2
    return hashlib.sha256(b"\x01" + tree_hash(hashes[:k]) + tree_hash(hashes[k:])).digest()


def decode64(text):
    try:
        raw = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise Wrong(f"not base64: {text!r}") from error
    must(base64.b64encode(raw).decode() == text, f"not canonical base64: {text!r}")
    return raw


def decimal(text):
    must(text.isascii() and text.isdigit() and (text == "0" or text[0] != "0"), f"not a decimal number: {text!r}")
    return int(text)


class Key:
    def __init__(self, text):
        parts = text.split("+", 2)
        must(len(parts) == 3, "a verifier key has three parts")
        self.name, hex_id, key = parts[0], parts[1], decode64(parts[2])
        must(len(key) == 33 and key[0] == 1, "not an Ed25519 key")
        self.id = hashlib.sha256(self.name.encode() + b"\n" + key).digest()[:4]
        must(self.id.hex() == hex_id, "the key's id is wrong")
        self.public = Ed25519PublicKey.from_public_bytes(key[1:])


def open_checkpoint(note, key):
    """The origin, size and root of a checkpoint signed by this key."""
    try:
        text = note.decode()
    except UnicodeDecodeError as error:
        raise Wrong("the checkpoint is not UTF-8") from error
    at = text.rfind("\n\n")
    must(at >= 0 and text.endswith("\n"), "the checkpoint is not a signed note")
    body, signatures = text[: at + 1], text[at + 2 : -1].split("\n")
    signed = False
    for line in signatures:
        parts = line.split(" ")
        must(len(parts) == 3 and parts[0] == "\u2014", "not a signature line")
        raw = decode64(parts[2])
        if parts[1] != key.name or raw[:4] != key.id:
            continue
        try:
            key.public.verify(raw[4:], body.encode())
        except InvalidSignature as error:
            raise Wrong("the checkpoint's signature is wrong") from error
        signed = True
    must(signed, "the log's key has not signed the checkpoint")
    lines = body.split("\n")
    must(len(lines) >= 4 and lines[0] == key.name, "the checkpoint is not this log's")
    root = decode64(lines[2])
    must(len(root) == 32, "the checkpoint's root is not a hash")
    return decimal(lines[1]), root


def tile_path(level, index, width):
    groups = f"{index % 1000:03}"
    index //= 1000
    while index:
        groups = f"x{index % 1000:03}/{groups}"
        index //= 1000
    return f"tile/{level}/{groups}" + ("" if width == 256 else f".p/{width}")


def read(path):
    try:
        return path.read_bytes()
    except OSError as error:
        raise Wrong(f"cannot read {path}") from error


def split_bundle(data, count, name):
    entries = []
    for _ in range(count):
        must(len(data) >= 2, f"{name} is cut off")
        length = int.from_bytes(data[:2], "big")
        must(len(data) >= 2 + length, f"{name} is cut off")
        entries.append(data[2 : 2 + length])
        data = data[2 + length :]
    must(not data, f"{name} is too long")
    return entries


def verify_folder(folder, key_text=None):
    """Recomputes everything; returns the number of entries and of files that were needed."""
    folder = pathlib.Path(folder)
    key_file = folder / "verifier-key"
    if key_text is None or key_file.exists():
        own = read(key_file)
        must(own.endswith(b"\n"), "verifier-key does not end with a line feed")
        own = own[:-1].decode(errors="replace")
        must(key_text in (None, own), "verifier-key is another key")
        key_text = own
    size, root = open_checkpoint(read(folder / "checkpoint"), Key(key_text))
    seen = {"checkpoint", "verifier-key"}
    hashes = []
    for index in range((size + 255) // 256):
        width = min(256, size - index * 256)
        name = tile_path("entries", index, width)
        seen.add(name)
        hashes += [leaf(entry) for entry in split_bundle(read(folder / name), width, name)]
    must(tree_hash(hashes) == root, "the entries do not lead to the signed root")
    level = 0
    while hashes:
        for index in range((len(hashes) + 255) // 256):
            part = hashes[index * 256 : index * 256 + 256]
            name = tile_path(level, index, len(part))
            seen.add(name)
            must(read(folder / name) == b"".join(part), f"{name} is wrong")
        full = len(hashes) // 256
        hashes = [tree_hash(hashes[i * 256 : i * 256 + 256]) for i in range(full)]
        level += 1
    documents = folder / "documents"
    for path in sorted(documents.iterdir()) if documents.exists() else []:
        must(hashlib.sha256(read(path)).hexdigest() == path.name, f"{path.name} is not what its name says")
        seen.add(f"documents/{path.name}")
    return size, len(seen)


def verify_proof(proof, entry, key_text):
    """C2SP tlog-proof; the path is checked as RFC 9162, section 2.1.3.2 says. Returns index and size."""
    head, found, note = proof.partition(b"\n\n")
    must(found, "the proof has no checkpoint")
    lines = head.decode("ascii", errors="replace").split("\n")
    must(lines.pop(0) == "c2sp.org/tlog-proof@v1", "not a tlog-proof")
    if lines and lines[0].startswith("extra "):
        decode64(lines.pop(0)[len("extra ") :])
    must(lines and lines[0].startswith("index "), "the proof has no index")
    index = decimal(lines.pop(0)[len("index ") :])
    path = [decode64(line) for line in lines]
    size, root = open_checkpoint(note, Key(key_text))
    must(index < size, "the index is beyond the tree")
    number, last, hashed = index, size - 1, leaf(entry)
    for sibling in path:
        must(len(sibling) == 32 and last != 0, "the proof's path is wrong")
        if number & 1 or number == last:
            hashed = hashlib.sha256(b"\x01" + sibling + hashed).digest()
            while not number & 1 and number:
                number, last = number >> 1, last >> 1
        else:
            hashed = hashlib.sha256(b"\x01" + hashed + sibling).digest()
        number, last = number >> 1, last >> 1
    must(last == 0 and hashed == root, "the proof does not lead to the signed root")
    return index, size


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    commands = parser.add_subparsers(dest="command", required=True)
    folder = commands.add_parser("folder")
    folder.add_argument("folder")
    folder.add_argument("--key")
    proof = commands.add_parser("proof")
    proof.add_argument("proof")
    proof.add_argument("entry")
    proof.add_argument("--key", required=True)
    given = parser.parse_args()
    try:
        if given.command == "folder":
            size, files = verify_folder(given.folder, given.key)
            print(f"verified: {size} entries, {files} files")
        else:
            index, size = verify_proof(read(pathlib.Path(given.proof)), read(pathlib.Path(given.entry)), given.key)
            print(f"verified: entry {index} of {size}")
    except Wrong as wrong:
        print(f"not verified: {wrong}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
