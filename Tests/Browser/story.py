"""What the bundled manual says, as `kamishibai read` understands it: the walks to follow."""
import functools
import json
import os
import pathlib
import subprocess
from dataclasses import dataclass, field

ROOT = pathlib.Path(__file__).resolve().parents[2]
MANUAL = ROOT / "Manuals/mynaportal-link"
PROGRAM = os.environ.get("KAMISHIBAI", str(ROOT / ".build/debug/kamishibai"))
TYPED = "geheim"
# Whether a control stands in the named row or section; white space does not count.
STANDS_IN = """(control, place) => {
  const solid = (text) => text.replace(/\\s+/g, "");
  for (let box = control.closest("tr, section"); box && box.id !== "screen";
       box = box.parentElement.closest("tr, section")) {
    if (solid(box.textContent).includes(solid(place))) { return true; }
  }
  return false;
}"""


def wait_until(page, expression):
    """Waits for an expression to hold. Playwright's own way needs eval where it holds late, which the
    pages' policy refuses."""
    for _ in range(100):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never true: {expression}")


@dataclass
class Press:
    name: str
    places: list[str]


@dataclass
class Step:
    words: str = ""
    screen: str = ""
    fields: list[str] = field(default_factory=list)
    press: Press | None = None


@dataclass
class Walk:
    start: str
    steps: list[Step]


@functools.cache
def reading():
    out = subprocess.run(
        [PROGRAM, "read", str(MANUAL), "--format", "json"],
        capture_output=True, text=True, check=True).stdout
    return json.loads(out)


def walks():
    """Each flow from its first step, and from each of its other ways in."""
    found = []
    for flow in reading()["flows"]:
        steps = [step_of(step) for step in flow["steps"]]
        found.append(Walk(flow["title"], steps))
        for entry in flow["entries"]:
            first = Step(screen=entry["screen"], press=Press(entry["target"], []))
            found.append(Walk(entry["screen"], [first] + steps[int(entry["step"]) - 1:]))
    return found


def step_of(step):
    actions = step["actions"]
    presses = [action for action in actions if action["kind"] == "click"]
    return Step(
        words="".join(sentence["text"] for sentence in step["sentences"]),
        screen=next(iter(step["screens"]), ""),
        fields=[action["target"] for action in actions if action["kind"] == "enter"],
        press=Press(
            presses[0]["target"],
            [presses[0][key] for key in ("section", "row") if presses[0].get(key)])
        if presses else None)
