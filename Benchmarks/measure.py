"""Times kamishibai against `cp -r` and `xmllint --relaxng`: medians of paired ratios."""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROUNDS = 7


class Run:
    """One finished command: wall seconds, processor seconds, peak memory in MB."""

    def __init__(self, *command):
        with open(os.devnull, "wb") as nothing:
            start = time.perf_counter()
            process = subprocess.Popen(
                [str(part) for part in command], stdout=nothing, stderr=nothing)
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"failed: {command}")
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss / 1024


def median(values):
    return statistics.median(list(values))


def spread(values):
    values = sorted(values)
    return f"{median(values):.2f} ({values[0]:.2f}–{values[-1]:.2f})"


def measure(program, schema, scenes, work):
    manual, site, copy = work / "manual", work / "site", work / "copy"
    subprocess.run([sys.executable, HERE / "generate.py", str(scenes), manual], check=True)
    builds, copies, lints, repeats = [], [], [], []
    for _ in range(ROUNDS):
        shutil.rmtree(site, ignore_errors=True)
        shutil.rmtree(copy, ignore_errors=True)
        builds.append(Run(program, "build", manual, "-o", site))
        copies.append(Run("cp", "-r", site, copy))
        repeats.append(Run(program, "build", manual, "-o", site))
        pages = sorted(site.rglob("*.html"))
        lints.append(Run("xmllint", "--noout", "--relaxng", schema, *pages))
    print(f"\n{scenes} scenes, {len(pages)} pages, {ROUNDS} rounds; median (least–most)")
    print(f"  build with proof      {1000 * median(b.wall for b in builds):8.0f} ms wall,"
          f" {1000 * median(b.cpu for b in builds):.0f} ms CPU,"
          f" {median(b.peak for b in builds):.0f} MB peak")
    print(f"  × cp -r of the site   {spread(b.wall / c.wall for b, c in zip(builds, copies))}")
    print(f"  × xmllint --relaxng   {spread(b.wall / x.wall for b, x in zip(builds, lints))}")
    print(f"  nothing changed       {1000 * median(r.wall for r in repeats):8.0f} ms wall,"
          f" × cp -r {spread(r.wall / c.wall for r, c in zip(repeats, copies))}")
    if scenes <= 1_000:
        table = work / "texts.csv"
        reviews = [Run(program, "wording", manual, "--format", "csv", "-o", table)
                   for _ in range(ROUNDS)]
        print(f"  wording               {1000 * median(r.wall for r in reviews):8.0f} ms wall,"
              f" {len(table.read_text('utf-8-sig').splitlines()) - 1} texts,"
              f" × build {spread(r.wall / b.wall for r, b in zip(reviews, builds))}")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program", type=pathlib.Path)
    arguments.add_argument("schema", type=pathlib.Path)
    arguments.add_argument("scenes", type=int, nargs="*", default=[10, 300, 10_000])
    given = arguments.parse_args()
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    program = given.program.resolve()
    starts = [Run(program, "--help") for _ in range(21)]
    print(f"--help: {1000 * median(s.wall for s in starts):.1f} ms wall,"
          f" {median(s.peak for s in starts):.0f} MB peak")
    for scenes in given.scenes:
        with tempfile.TemporaryDirectory(dir=memory) as folder:
            measure(program, given.schema.resolve(), scenes, pathlib.Path(folder))


if __name__ == "__main__":
    main()
