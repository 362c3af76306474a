#!/usr/bin/env python3
"""Shows that the SRP tests fail for each known mistake.

Works on a copy of the repository: makes the mistakes of tests/vectors/srp-mutants.json one after the other and runs the tests
on the vectors. Prints a table; exits with 1 if a mistake went unnoticed. Takes some minutes.

    scripts/srp-mutants.py [WORD...]    only mutants with all of these words in their names
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
NUMBER, IDENTITY, PROOF, CLAIM, HASH, GROUP = (
    f"crates/srp/src/{name}.rs" for name in ("number", "identity", "proof", "claim", "hash", "group"))
TIME = "src/time.rs"
# The tests on the vectors: of the crate, and of what the client adds to a claim.
EXCHANGE = ["--package", "cognito-srp", "--test", "exchange"]
CLIENT = ["--package", "cognito-wasm", "--test", "claim"]

# Wrong ways to write a number.
HELPERS = """
pub(crate) fn shortest(number: &[u8]) -> alloc::vec::Vec<u8> {
    number.iter().copied().skip_while(|byte| *byte == 0).collect()
}
pub(crate) fn left_padded(number: &[u8], length: usize) -> alloc::vec::Vec<u8> {
    let number = shortest(number);
    let mut bytes = alloc::vec![0; length.saturating_sub(number.len())];
    bytes.extend(number);
    bytes
}
pub(crate) fn signed(mut bytes: alloc::vec::Vec<u8>) -> alloc::vec::Vec<u8> {
    if bytes.first().is_some_and(|first| *first >= 0x80) {
        bytes.insert(0, 0);
    }
    bytes
}
"""

A = (PROOF, "&to_signed_bytes(public_a)")
B = (PROOF, "&to_signed_bytes(&b)")
SALT = (IDENTITY, "&to_signed_bytes(salt)")
S = (CLAIM, "to_signed_bytes(shared_number.expose())")
U = (CLAIM, "&to_signed_bytes(u)")
K = r'''b"\
\x53\x82\x82\xc4\x35\x47\x42\xd7\xcb\xbd\xe2\x35\x9f\xcf\x67\xf9\
\xf5\xb3\xa6\xb0\x87\x91\xe5\x01\x1b\x43\xb8\xa5\xb6\x6d\x9e\xe6"'''


def helper(call):
    return f"crate::number::{call}"


MUTANTS = {
    "no 00 before a high bit (anywhere)": (NUMBER, "is_none_or(|first| *first >= 0x80)", "is_none()"),
    "A without sign byte": (*A, "public_a"),
    "B without sign byte": (*B, "&b"),
    "salt without sign byte": (*SALT, "&" + helper("shortest(salt)")),
    "S without sign byte": (*S, helper("shortest(shared_number.expose())")),
    "u: raw 32-byte digest as HKDF salt": (*U, "u"),
    "u: minimal, no sign byte": (*U, "&" + helper("shortest(u)")),
    "A left-padded to 384 bytes": (*A, "&" + helper("left_padded(public_a, 384)")),
    "A left-padded to 385 bytes": (*A, "&" + helper("left_padded(public_a, 385)")),
    "B left-padded to 384": (*B, "&" + helper("left_padded(&b, 384)")),
    "B left-padded to 385": (*B, "&" + helper("left_padded(&b, 385)")),
    "S left-padded to 384": (*S, helper("left_padded(shared_number.expose(), 384)")),
    "S left-padded to 385": (*S, helper("left_padded(shared_number.expose(), 385)")),
    "salt left-padded to 16 bytes": (*SALT, "&" + helper("left_padded(salt, 16)")),
    "salt left-padded to 17 bytes": (*SALT, "&" + helper("left_padded(salt, 17)")),
    "A left-padded to 384, then sign byte": (*A, "&" + helper("signed(crate::number::left_padded(public_a, 384))")),
    "B left-padded to 384, then sign byte": (*B, "&" + helper("signed(crate::number::left_padded(&b, 384))")),
    "S left-padded to 384, then sign byte": (*S, helper("signed(crate::number::left_padded(shared_number.expose(), 384))")),
    "salt left-padded to 16, then sign byte": (*SALT, "&" + helper("signed(crate::number::left_padded(salt, 16))")),
    "u: 32-byte digest, then sign byte": (*U, "&" + helper("signed(u.to_vec())")),
    "full pool id in x": (IDENTITY, "sha256(&[pool_name.as_bytes()", 'sha256(&[b"us-east-1_", pool_name.as_bytes()'),
    "password Unicode-normalised (NFD)": (
        IDENTITY, "password.as_bytes()", r'password.replace("ä", "a\u{308}").replace("ö", "o\u{308}").as_bytes()'),
    "hour 24 instead of 00": (
        TIME, "let value = fields.get(place(field)).copied().unwrap_or_default();",
        "let value = fields.get(place(field)).copied().unwrap_or_default();"
        "let value = if field == b'H' && value == 0 { 24 } else { value };"),
    "inner hash re-encoded as integer": (IDENTITY, "inner.expose()", "&to_signed_bytes(inner.expose())"),
    "k without sign byte on N": (GROUP, K, "&[" + ", ".join(str(byte) for byte in __import__("hashlib").sha256(
        bytes.fromhex(json.loads((ROOT / "tests/vectors/srp-vectors.json").read_text())["constants"]["N"] + "02")
    ).digest()) + "]"),
    "day of month zero-padded": (TIME, '"%a %b %e', '"%a %b %d'),
    "secret block not base64-decoded": (
        CLAIM, "let claim = [pool_name.as_bytes(), user_id.as_bytes(), &block,",
        "let _ = block; let claim = [pool_name.as_bytes(), user_id.as_bytes(), secret_block.as_bytes(),"),
    "password trimmed": (IDENTITY, "password.as_bytes()", "password.trim().as_bytes()"),
    "user id lower-cased": (IDENTITY, "user_id.as_bytes()", "user_id.to_lowercase().as_bytes()"),
    "HKDF output 32 bytes": (HASH, "const KEY: usize = 16;", "const KEY: usize = 32;"),
}


def outcome(copy, path, right, wrong):
    file = copy / path
    original = file.read_text()
    if original.count(right) != 1:
        return f"OUT OF DATE: {path} does not have {right!r} once"
    file.write_text(original.replace(right, wrong))
    try:
        test = ["cargo", "test", "--quiet", *(CLIENT if path == TIME else EXCHANGE)]
        build = subprocess.run([*test, "--no-run"], cwd=copy, capture_output=True, text=True)
        if build.returncode != 0:
            return "DOES NOT BUILD: " + build.stderr[:600]
        run = subprocess.run(test, cwd=copy, capture_output=True, text=True)
    finally:
        file.write_text(original)
    failed = sorted({line.split()[1] for line in run.stdout.splitlines() if line.startswith("---- ")})
    return "caught by " + ", ".join(failed) if run.returncode != 0 and failed else "NOT CAUGHT"


def main():
    known = set(json.loads((ROOT / "tests/vectors/srp-mutants.json").read_text())) - {"correct"}
    assert known == set(MUTANTS), f"without a patch or unknown: {known ^ set(MUTANTS)}"
    words = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "copy"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns("target", "node_modules", ".git"))
        with (copy / NUMBER).open("a") as number:
            number.write(HELPERS)
        good = True
        for name, (path, right, wrong) in MUTANTS.items():
            if all(word in name for word in words):
                result = outcome(copy, path, right, wrong)
                good &= result.startswith("caught")
                print(f"| {name} | {result} |", flush=True)
    sys.exit(0 if good else 1)


main()
