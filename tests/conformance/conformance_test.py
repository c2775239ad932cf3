"""Runs the independent client over logs that Concord has written, whole and then damaged file by file.

    python3 conformance_test.py PROGRAM     PROGRAM FOLDER SIZE writes an export, a proof and its entry
"""
import pathlib
import subprocess
import sys
import tempfile

import concord_client as client

SIZES = [0, 1, 2, 255, 256, 257, 600, 70_000]


def refused(call):
    try:
        call()
    except client.Wrong:
        return True
    return False


def check_damage(folder):
    """One changed byte in each file, at its beginning, middle and end."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        good = path.read_bytes()
        for at in {0, len(good) // 2, len(good) - 1}:
            path.write_bytes(good[:at] + bytes([good[at] ^ 4]) + good[at + 1 :])
            assert refused(lambda: client.verify_folder(folder)), f"{path} byte {at} was not noticed"
        path.write_bytes(good)
    client.verify_folder(folder)


def check_size(program, size):
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        subprocess.run([program, scratch, str(size)], check=True)
        folder = scratch / "export"
        entries, files = client.verify_folder(folder)
        assert entries == size, f"{entries} entries, not {size}"
        key = (folder / "verifier-key").read_text().rstrip("\n")
        proofs = sorted(scratch.glob("*.tlog-proof"))
        assert len(proofs) == min(size, 3), "a proof is missing"
        for proof in proofs:
            entry = proof.with_suffix(".entry").read_bytes()
            client.verify_proof(proof.read_bytes(), entry, key)
            assert refused(lambda: client.verify_proof(proof.read_bytes(), entry + b" ", key)), "a false entry passed"
        if size == 600:
            check_damage(folder)
        print(f"{size} entries: {files} files and {len(proofs)} proofs verified")


if __name__ == "__main__":
    for one in SIZES:
        check_size(sys.argv[1], one)
