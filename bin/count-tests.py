"""Adds up the test results in a folder, and ends as they did: count-tests.py FOLDER FAILED (1 if a run ended badly)."""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

folder, ended_badly = pathlib.Path(sys.argv[1]), sys.argv[2] != "0"
passed = failed = skipped = 0
for file in folder.glob("*.xml"):
    try:
        cases = list(ElementTree.parse(file).iter("testcase"))
    except ElementTree.ParseError as error:
        print(f"{file.name} cannot be read: {error}")
        ended_badly, cases = True, []
    for case in cases:
        outcomes = {outcome.tag for outcome in case}
        if outcomes & {"failure", "error"}:
            failed += 1
        elif "skipped" in outcomes:
            skipped += 1
        else:
            passed += 1

if ended_badly and failed == 0:
    print("\nA run of tests ended before it could say how it went; it counts as one failure.")
    failed = 1
if passed + failed == 0:
    print("\nNo test ran, and that is a failure too.")
print(f"\n{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
sys.exit(1 if failed or passed == 0 else 0)
