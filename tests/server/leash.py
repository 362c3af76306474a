"""Runs a server until standard input ends, that is, until the process that started it is gone for whatever reason.

python leash.py <module whose main() is the server> [its arguments]
"""

import importlib
import os
import shutil
import signal
import sys
import threading


def wait_for_the_end_of_input() -> None:
    sys.stdin.buffer.read()
    shutil.rmtree(os.environ["TMPDIR"], ignore_errors=True)
    # The group also holds the functions that the server runs as processes of their own.
    os.killpg(0, signal.SIGKILL)


os.setsid()
threading.Thread(target=wait_for_the_end_of_input, daemon=True).start()

# It takes most of the start-up, and the watch must stand before.
importlib.import_module(sys.argv.pop(1)).main()
