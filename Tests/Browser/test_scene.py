"""One card of the story: what a person meets who presses, reads, zooms, prints it."""
import re

import pytest

from story import TYPED

NOT_PART = "この操作は、この手順では使いません。"
FIELDS = "#screen input:not([type=checkbox]):not([type=radio])"


def address(url):
    return url.split("#")[0].split("?")[0]


def hotspots(scenes):
    return [path for path in scenes if 'id="hotspot"' in path.read_text("utf-8")]


def test_a_wrong_control_stays_and_says_so(page, scenes):
    pressed = {"a": 0, "button": 0}
    for path in scenes:
        page.goto(path.as_uri())
        wrong = "#screen :is(a, button):not(#hotspot, #elsewhere *)"
        for number in range(page.locator(wrong).count()):
            control = page.locator(wrong).nth(number)
            control.click()
            message = page.locator("#elsewhere")
            message.wait_for(state="visible")
            assert NOT_PART in message.inner_text()
            assert address(page.url) == path.as_uri()
            box, height = message.bounding_box(), page.viewport_size["height"]
            assert box["y"] >= 0 and box["y"] + box["height"] <= height
            pressed[control.evaluate("e => e.localName")] += 1
            page.get_by_text("閉じる", exact=True).locator("visible=true").click()
            message.wait_for(state="hidden")
    assert pressed["a"] >= 10 and pressed["button"] >= 5


def test_the_message_names_what_to_press(page, scenes):
    for path in hotspots(scenes):
        page.goto(path.as_uri())
        name = page.locator("#hotspot").inner_text()
        assert f"「{name}」を押してください。" in page.locator("#elsewhere").text_content()


def test_back_returns_to_the_card_before(page, site):
    first, second = (site / f"flows/connect/0{number}.html" for number in (1, 2))
    page.goto(first.as_uri())
    for path in (first, second):
        assert address(page.url) == path.as_uri()
        page.locator("#hotspot").click()
        page.wait_for_url(lambda url, path=path: address(url) != path.as_uri())
    for path in (second, first):
        page.go_back()
        assert address(page.url) == path.as_uri()
        assert page.locator("#hotspot").is_visible()


def test_enter_inside_a_field_goes_where_the_button_goes(page, scenes):
    tried = 0
    for path in scenes:
        page.goto(path.as_uri())
        for number in range(page.locator(FIELDS).count()):
            page.goto(path.as_uri())
            there = page.evaluate(
                "new URL(document.getElementById('hotspot').getAttribute('formaction'),"
                " location.href).href")
            field = page.locator(FIELDS).nth(number)
            field.fill(TYPED)
            field.press("Enter")
            page.wait_for_url(lambda url: address(url) != path.as_uri())
            assert address(page.url) == there
            assert TYPED not in page.url
            tried += 1
    assert tried >= 2


# Each thing that takes the focus, with its part of the page, from the first Tab to the last.
FOCUSED = """() => {
  const e = document.activeElement;
  if (e === document.body || e === document.documentElement) { return null; }
  const r = e.getBoundingClientRect();
  const box = (part) => part && (({left, right, top, bottom}) =>
    ({left, right, top: top + scrollY, bottom: bottom + scrollY}))(part.getBoundingClientRect());
  const part = e.closest("header.chrome, .guide, #screen, footer.chrome");
  return {part: part ? part.className : "", name: e.textContent.trim().slice(0, 20) || e.id,
          box: box(part), left: r.left + scrollX, right: r.right + scrollX,
          top: r.top + scrollY, bottom: r.bottom + scrollY};
}"""


@pytest.mark.parametrize("width", [390, 1280])
def test_the_focus_goes_as_the_eye_goes(open_page, scenes, width):
    page = open_page(width=width)
    for path in scenes:
        page.goto(path.as_uri())
        page.locator("details").evaluate_all("all => all.forEach((e) => { e.open = true; })")
        page.evaluate("document.activeElement.blur()")
        stops = []
        for _ in range(80):
            page.keyboard.press("Tab")
            stop = page.evaluate(FOCUSED)
            if stop is None or stops and stop == stops[0]:
                break
            stops.append(stop)
        assert len(stops) >= 5
        assert stops[0]["name"] == "本文へ移動"
        parts = list(dict.fromkeys(stop["part"] for stop in stops[1:]))
        assert [part.split()[0] for part in parts] in (
            ["chrome", "guide", "screen"], ["chrome", "guide"])
        for before, after in zip(stops[1:], stops[2:]):
            if before["part"] != after["part"]:
                here, there = before["box"], after["box"]
                assert there["top"] >= here["bottom"] or there["left"] >= here["right"]
            if before["part"] == after["part"]:
                below = after["top"] >= before["bottom"] - 2
                beside = after["left"] >= before["right"] - 2
                inside = after["top"] >= before["top"] and after["bottom"] <= before["bottom"]
                # A row may be taller at its end than at its beginning.
                beside = beside and after["bottom"] > before["top"]
                assert below or beside or inside, (path.name, before, after)


LUMINANCE = """const light = (color) => {
  const [r, g, b] = color.match(/[\\d.]+/g).map(Number)
    .map((c) => c / 255).map((c) => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
  return .2126 * r + .7152 * g + .0722 * b;
};
const contrast = (a, b) => {
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + .05) / (low + .05);
};"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_control_to_press_is_ringed_until_the_hint_is_off(open_page, scenes, scheme):
    page = open_page(java_script_enabled=False, color_scheme=scheme)
    for path in hotspots(scenes):
        page.goto(path.as_uri())
        ring = page.evaluate("() => {" + LUMINANCE + """
          const ring = getComputedStyle(document.getElementById("hotspot"));
          const paper = getComputedStyle(document.getElementById("screen")).backgroundColor;
          return {style: ring.outlineStyle, width: parseFloat(ring.outlineWidth),
                  contrast: contrast(ring.outlineColor, paper)};
        }""")
        assert ring["style"] == "solid" and ring["width"] >= 3 and ring["contrast"] >= 3
        hint = page.locator("#hotspot-hint")
        assert hint.is_visible() and hint.inner_text() == "ここを押します"
        assert page.locator("#words mark").count() <= 1
        page.get_by_label("押す場所を示す").uncheck()
        assert not hint.is_visible()
        style = page.locator("#hotspot").evaluate("e => getComputedStyle(e).outlineStyle")
        assert style == "none"


def test_the_hint_stays_off_on_the_next_card(open_page, site):
    page = open_page()
    page.goto((site / "flows/connect/01.html").as_uri())
    page.get_by_label("押す場所を示す").uncheck()
    page.locator("#hotspot").click()
    page.wait_for_url(re.compile("02.html"))
    assert not page.get_by_label("押す場所を示す").is_checked()
    page.locator("#hotspot").click()
    page.wait_for_url(re.compile("03.html"))
    assert not page.get_by_label("押す場所を示す").is_checked()


# What is cut off at the side, and what runs out of its box; a table may scroll by itself.
CUT_OFF = """() => [...document.querySelectorAll("body *")].filter((e) => {
  const r = e.getBoundingClientRect();
  if (!r.width || !r.height || e.closest(".scroll, .skip")) { return false; }
  const cut = e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline"
    // The arrow to the next card of the map stands outside its own on purpose.
    && e.clientWidth > 0 && !e.querySelector(".scroll") && !e.matches(".lanes > li");
  return r.right > innerWidth + 1 || r.left < -1 || cut;
}).map((e) => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 20)}`)"""


def fits(page):
    page.evaluate("scrollTo(0, 0)")
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("width,height", [(360, 740), (1280, 800)])
def test_words_and_screen_stand_there_without_scrolling_sideways(
        open_page, scenes, width, height):
    page = open_page(width=width, height=height)
    for path in scenes:
        page.goto(path.as_uri())
        fits(page)
        words, title = (
            page.locator(name).bounding_box() for name in ("#words", "#screen-title"))
        assert words["y"] + words["height"] <= height
        assert title["x"] + title["width"] <= width
        # Beside each other, or one glance below.
        assert title["y"] + title["height"] <= (height if width > 900 else 1.25 * height)


@pytest.mark.parametrize("width", [360, 1280])
def test_text_twice_as_large_stays_whole(open_page, site, width):
    page = open_page(width=width)
    for path in sorted(site.rglob("*.html")):
        page.goto(path.as_uri())
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") >= 32
        fits(page)


def test_a_page_four_times_as_large_flows_into_one_column(open_page, site):
    page = open_page(width=320, height=256)
    for path in sorted(site.rglob("*.html")):
        page.goto(path.as_uri())
        fits(page)


def test_forced_colors_keep_the_ring_the_borders_and_the_message(open_page, scenes):
    page = open_page(forced_colors="active")
    for path in scenes:
        page.goto(path.as_uri())
        assert page.evaluate("matchMedia('(forced-colors: active)').matches")
        bare = page.locator("#screen .button, .guide, #screen").evaluate_all(
            """all => all.filter((e) => {
              const s = getComputedStyle(e);
              return s.borderTopStyle === "none" || parseFloat(s.borderTopWidth) < 1;
            }).map((e) => e.className)""")
        assert bare == []
        if page.locator("#hotspot").count() == 0:
            continue
        page.evaluate("document.getElementById('elsewhere').showPopover()")
        edge = page.locator("#elsewhere").evaluate("e => getComputedStyle(e).borderTopWidth")
        assert float(edge.removesuffix("px")) >= 2
        page.evaluate("document.getElementById('elsewhere').hidePopover()")
        assert page.locator("#hotspot").evaluate(
            "e => parseFloat(getComputedStyle(e).outlineWidth)") >= 3
        mark = page.locator("#words mark")
        if mark.count():
            assert mark.evaluate("e => Number(getComputedStyle(e).fontWeight)") >= 700
        page.locator("#hotspot").focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        assert page.locator("#hotspot").evaluate(
            "e => parseFloat(getComputedStyle(e).outlineWidth)") >= 4


def test_nothing_moves_where_less_motion_is_wished(open_page, site):
    page = open_page(reduced_motion="reduce")
    for path in sorted(site.rglob("*.html")):
        page.goto(path.as_uri())
        moving = page.evaluate("""[...document.querySelectorAll("*")].filter((e) => {
          const s = getComputedStyle(e);
          return s.transitionDuration !== "0s" || s.animationName !== "none"
            || s.scrollBehavior === "smooth";
        }).map((e) => e.localName + "." + e.className)""")
        assert moving == []
        assert page.evaluate("document.getAnimations().length") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_shows_the_card_whole_and_dark_on_light(open_page, scenes, scheme):
    page = open_page(width=718, height=1000, color_scheme=scheme)
    page.emulate_media(media="print", color_scheme=scheme)
    for path in scenes:
        page.goto(path.as_uri())
        for name in (".band", "#words", "#screen-title"):
            assert page.locator(name).is_visible()
        for name in (".trail", ".moves", ".skip", "#elsewhere"):
            assert page.locator(name).is_hidden()
        fits(page)
        wrong = page.evaluate("() => {" + LUMINANCE + """
          const blocks = [...document.querySelectorAll(
            ".band, .guide p, .guide h1, #screen p, #screen h2, #screen h3, #screen .button,"
            + " #screen label, #screen input, #screen th, #screen td")]
            .filter((e) => e.getClientRects().length);
          const found = [];
          for (const e of blocks) {
            let box = e;
            while (box && getComputedStyle(box).backgroundColor === "rgba(0, 0, 0, 0)") {
              box = box.parentElement;
            }
            const ground = box ? getComputedStyle(box).backgroundColor : "rgb(255, 255, 255)";
            if (contrast(getComputedStyle(e).color, ground) < 4.5) {
              found.push("faint: " + e.textContent.trim());
            }
            if (!e.matches(".button, mark, input") && light(ground) < .5) {
              found.push("dark: " + e.textContent.trim());
            }
            const a = e.getBoundingClientRect();
            for (const other of blocks) {
              const b = other.getBoundingClientRect();
              if (other !== e && !e.contains(other) && !other.contains(e)
                  && a.left < b.right - 1 && b.left < a.right - 1
                  && a.top < b.bottom - 1 && b.top < a.bottom - 1) {
                found.push("overlap: " + e.textContent.trim() + " / " + other.textContent.trim());
              }
            }
          }
          return found;
        }""")
        assert wrong == [], path.name
    # The whole card on one sheet, the longest on two.
    sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))
    assert 1 <= sheets <= 2
