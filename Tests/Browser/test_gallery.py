"""Every element that a definition can hold: read by axe and the Nu checker, squeezed, stretched,
operated by keyboard without JavaScript, and held against the published schema."""
import json
import subprocess

import jsonschema
import pytest
import yaml

from story import PROGRAM, ROOT
from test_judges import axe_violations, nu_errors

GALLERY = ROOT / "Manuals/gallery"
STRESS = ROOT / "Tests/Browser/stress"


def build(folder, manual, theme="dads"):
    own = folder / "manual"
    subprocess.run(["cp", "-r", str(manual), str(own)], check=True)
    (own / "kamishibai.yaml").write_text(f"title: 見本\nlang: ja\ntheme: {theme}\n", "utf-8")
    site = folder / "site"
    subprocess.run([PROGRAM, "build", str(own), "-o", str(site), "--quiet"], check=True)
    return site


@pytest.fixture(scope="session")
def gallery(tmp_path_factory):
    return build(tmp_path_factory.mktemp("gallery"), GALLERY)


@pytest.fixture(scope="session")
def sketch(tmp_path_factory):
    return build(tmp_path_factory.mktemp("sketch"), GALLERY, "sketch")


@pytest.fixture(scope="session")
def stress(tmp_path_factory):
    return build(tmp_path_factory.mktemp("stress"), STRESS)


@pytest.fixture(scope="session", params=["nursery", "expenses"])
def foreign(tmp_path_factory, request):
    """Screens that were written from the documentation alone."""
    manual = ROOT / "Tests/Fixtures/good" / request.param
    site = tmp_path_factory.mktemp(request.param) / "site"
    subprocess.run([PROGRAM, "build", str(manual), "-o", str(site), "--quiet"], check=True)
    return site


def screens(site):
    return sorted(site.glob("screens/*.html"))


# Each width and each scheme once: all four take twice as long and have never told more.
@pytest.mark.parametrize("scheme,width", [("light", 360), ("dark", 1280)])
def test_axe_finds_nothing_on_any_element(chromium, gallery, scheme, width):
    assert axe_violations(chromium, screens(gallery), scheme, width) == []


@pytest.mark.parametrize("scheme,width", [("dark", 360)])
def test_axe_finds_nothing_in_the_sketch_theme(chromium, sketch, scheme, width):
    assert axe_violations(chromium, screens(sketch)[::3], scheme, width) == []


def test_the_nu_checker_finds_no_error(gallery, stress):
    assert nu_errors(gallery) == [] and nu_errors(stress) == []


def test_the_judges_find_nothing_on_screens_of_others(chromium, open_page, foreign):
    assert axe_violations(chromium, screens(foreign)[::2], "light", 360) == []
    assert nu_errors(foreign) == []
    page = open_page(320)
    found = []
    for path in sorted(foreign.rglob("*.html")):
        page.goto(path.as_uri())
        found += [(path.name, name) for name in page.evaluate(LEAVES)]
    assert found == []


LEAVES = """() => {
  const out = [];
  if (document.scrollingElement.scrollWidth > innerWidth + 1) { out.push("the page"); }
  for (const e of document.querySelectorAll("main *")) {
    const inside = ".scroll, .scroller, .quiet, [popover]:not(:popover-open), datalist, option";
    const style = getComputedStyle(e);
    if (e.closest(inside) || style.visibility === "hidden") { continue; }
    const box = e.getBoundingClientRect();
    const isField = /^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName);
    const cuts = ["hidden", "clip"].includes(style.overflowX) && e.scrollWidth > e.clientWidth + 2;
    if (box.width && (box.right > innerWidth + 1 || box.left < -1) || cuts && !isField) {
      out.push(e.localName + "." + e.className);
    }
  }
  return out.slice(0, 4);
}"""


@pytest.mark.parametrize("width,size", [(320, 100), (640, 200)])
def test_nothing_is_cut_and_no_page_scrolls_sideways(open_page, gallery, stress, width, size):
    page = open_page(width)
    found = []
    for path in sorted(gallery.rglob("*.html")) + sorted(stress.rglob("*.html")):
        page.goto(path.as_uri())
        page.evaluate(f"document.documentElement.style.fontSize = '{size}%'")
        found += [(path.name, name) for name in page.evaluate(LEAVES)]
    assert found == []


OPERABLE = (
    "#screen :is(a, button, input, select, textarea, summary, [tabindex='0'])"
    ":not([type=hidden]):not(#elsewhere *)")


def test_the_keyboard_reaches_everything_in_its_order(open_page, gallery):
    page = open_page(java_script_enabled=False)
    for path in screens(gallery):
        if path.stem.endswith("--states"):
            continue
        page.goto(path.as_uri())
        expected = page.evaluate("""(wanted) => {
          return [...document.querySelectorAll(wanted)].filter((e) => {
            if (!e.checkVisibility({visibilityProperty: true})) { return false; }
            // Of radio buttons with one name, the chosen or the first takes the focus.
            if (e.type !== "radio") { return true; }
            const group = [...document.getElementsByName(e.name)];
            const one = group.find((other) => other.checked) || group[0];
            return e === one;
          }).length;
        }""", OPERABLE)
        page.evaluate("document.getElementById('screen').focus()")
        reached = set()
        for _ in range(expected + 20):
            page.keyboard.press("Tab")
            mark = page.evaluate("""(wanted) => {
              const e = document.activeElement;
              if (!e || !e.matches(wanted)) { return null; }
              const style = getComputedStyle(e);
              if (style.outlineStyle === "none") { return "no ring: " + e.outerHTML; }
              return [...document.querySelectorAll(wanted)].indexOf(e);
            }""", OPERABLE)
            if mark is not None:
                assert not isinstance(mark, str), mark
                reached.add(mark)
        assert len(reached) == expected, path.name


def test_what_unfolds_opens_and_shuts_by_keyboard(open_page, gallery):
    page = open_page(java_script_enabled=False)
    page.goto((gallery / "screens/unfolding.html").as_uri())
    summary = page.locator("#screen summary", has_text="手数料について")
    told = page.get_by_text("手数料は、1 通 300 円です。")
    assert not told.is_visible()
    summary.press("Enter")
    told.wait_for(state="visible")
    summary.press("Space")
    told.wait_for(state="hidden")


@pytest.mark.parametrize("opener,title,shutter", [
    ("取り消す", "取り消しの確認", "やめる"), ("絞り込む", "絞り込みの条件", "条件を閉じる")])
def test_dialogs_open_and_shut_without_a_script(open_page, gallery, opener, title, shutter):
    page = open_page(java_script_enabled=False)
    page.goto((gallery / "screens/unfolding.html").as_uri())
    dialog = page.get_by_role("dialog", name=title)
    assert not dialog.is_visible()
    page.get_by_role("button", name=opener, exact=True).press("Enter")
    dialog.wait_for(state="visible")
    dialog.get_by_role("button", name=shutter).press("Enter")
    dialog.wait_for(state="hidden")
    page.get_by_role("button", name=opener, exact=True).press("Enter")
    page.keyboard.press("Escape")
    dialog.wait_for(state="hidden")


def test_tabs_switch_without_a_script(open_page, gallery):
    page = open_page(java_script_enabled=False)
    page.goto((gallery / "screens/tabs.html").as_uri())
    first, second = page.get_by_text("見本 花子"), page.get_by_text("申請の履歴は、ありません。")
    assert first.is_visible() and not second.is_visible()
    page.locator(".tabs").get_by_role("link", name="履歴").press("Enter")
    second.wait_for(state="visible")
    assert not first.is_visible()


PRESS = """(name) => [...document.querySelectorAll("#screen button, #screen a")]
  .find((e) => e.textContent.trim() === name).click()"""


def test_dialogs_and_tabs_work_in_firefox(firefox, gallery):
    firefox.goto((gallery / "screens/unfolding.html").as_uri())
    shown = "getComputedStyle(document.querySelector('.dialog')).display"
    assert firefox.evaluate(shown) == "none"
    firefox.evaluate(f"({PRESS})('取り消す')")
    assert firefox.evaluate(shown) == "block"
    firefox.evaluate(f"({PRESS})('やめる')")
    assert firefox.evaluate(shown) == "none"
    firefox.goto((gallery / "screens/tabs.html").as_uri())
    firefox.evaluate(f"({PRESS})('履歴')")
    panels = "[...document.querySelectorAll('.panel')].map((e) => getComputedStyle(e).display).join()"
    assert firefox.evaluate(panels) == "none,none,block"


def test_a_place_on_a_picture_is_pressed_by_mouse_and_keyboard(page, gallery):
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto((gallery / "flows/pictures/01.html").as_uri())
        spot = page.get_by_role("link", name="総合案内", exact=True)
        box, picture = spot.bounding_box(), page.locator("#screen img").first.bounding_box()
        assert abs((box["x"] - picture["x"]) / picture["width"] - 0.08) < 0.02
        assert abs(box["width"] / picture["width"] - 0.34) < 0.02
        spot.click()
        page.wait_for_url("**/02.html**")
        page.go_back()
        spot.press("Enter")
        page.wait_for_url("**/02.html**")


def test_the_error_summary_leads_to_each_field(page, gallery):
    page.goto((gallery / "screens/sign-in--2.html").as_uri())
    links = page.locator(".errors a")
    assert links.count() == 4
    for link in links.all():
        target = link.get_attribute("href")
        link.click()
        assert page.locator(f"{target}").count() == 1
        assert page.url.endswith(target)


def test_all_states_stand_side_by_side(page, gallery):
    page.goto((gallery / "screens/sign-in.html").as_uri())
    page.get_by_role("link", name="すべての状態を並べて見る").click()
    page.wait_for_url("**/sign-in--states.html")
    assert page.locator(".sheet > li").count() == 2
    assert page.locator(".sheet [aria-invalid=true]").count() == 3
    page.get_by_role("link", name="入力エラー", exact=True).click()
    page.wait_for_url("**/sign-in--2.html")


def test_the_guide_folds_and_leaves_the_screen(page, gallery):
    page.goto((gallery / "flows/texts/01.html").as_uri())
    page.locator(".guide > details > summary").click()
    page.locator("#words").wait_for(state="hidden")
    assert page.get_by_role("button", name="知らせへ進む").is_visible()


@pytest.mark.parametrize("name,files", [
    ("screen", sorted(ROOT.glob("Manuals/*/screens/*.yaml")) + sorted(STRESS.glob("screens/*.yaml"))),
    ("systems", sorted(ROOT.glob("Manuals/*/systems.yaml"))),
    ("settings", sorted(ROOT.glob("Manuals/*/kamishibai.yaml")))])
def test_the_schema_takes_every_definition_and_refuses_slips(name, files):
    told = subprocess.run([PROGRAM, "schema", name], capture_output=True, text=True, check=True)
    schema = json.loads(told.stdout)
    checker = jsonschema.Draft202012Validator(schema)
    checker.check_schema(schema)
    assert files
    for file in files:
        found = [error.message for error in checker.iter_errors(yaml.safe_load(file.read_text("utf-8")))]
        assert found == [], file
    for slip in ({"scren": "題"}, {"screen": "題", "content": [{"buton": "次へ"}]}, {"systems": [{"systm": "題"}]}):
        assert list(checker.iter_errors(slip)), slip
