"""Times `build --watch`: from a change on the disk to the new site in its place."""
import argparse
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROUNDS = 15


def wait(test):
    """Seconds until something holds."""
    start = time.perf_counter()
    while not test():
        if time.perf_counter() - start > 20:
            sys.exit("the site did not follow")
        time.sleep(0.0005)
    return time.perf_counter() - start


def measure(name, file, site, change):
    times, reviews = [], []
    words = site / "wording/index.html"
    for number in range(ROUNDS):
        text = change(file.read_text(encoding="utf-8"), number)
        before = (site / "kamishibai.json").stat().st_ino
        told = words.stat().st_ino
        file.write_text(text, encoding="utf-8")
        times.append(1000 * wait(lambda: (site / "kamishibai.json").stat().st_ino != before))
        reviews.append(times[-1] + 1000 * wait(lambda: words.stat().st_ino != told))
        time.sleep(0.3)
    print(f"  {name:18} {statistics.median(times):6.0f} ms ({min(times):.0f}–{max(times):.0f}),"
          f" the list of all texts after {statistics.median(reviews):.0f} ms")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("program", type=pathlib.Path)
    arguments.add_argument("scenes", type=int, nargs="?", default=92)
    given = arguments.parse_args()
    shared = "/dev/shm" if pathlib.Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=shared) as work:
        manual, site = pathlib.Path(work, "manual"), pathlib.Path(work, "site")
        subprocess.run([sys.executable, HERE / "generate.py", str(given.scenes), manual], check=True)
        program = subprocess.Popen(
            [given.program.resolve(), "build", manual, "-o", site, "--watch"],
            stderr=subprocess.PIPE, text=True)
        for line in program.stderr:
            if "Ctrl-C" in line:
                break
        print(f"watching {len(list(site.rglob('*.html')))} pages, {ROUNDS} changes; median (least–most)")
        measure("a screen's file", manual / "screens/s5.yaml", site,
                lambda text, number: text.replace("必要な事項", f"必要な事項{number}", 1))
        measure("a sentence", manual / "manual.md", site,
                lambda text, number: text.replace("クリックします。", f"クリックします。{number}を見ます。", 1))
        program.send_signal(signal.SIGINT)
        program.wait()


main()
