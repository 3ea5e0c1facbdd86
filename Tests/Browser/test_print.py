"""The pages for paper, as PDF from Chromium and as pages of the site."""
import re
import subprocess

import pytest

from story import MANUAL, walks
from test_judges import axe_violations

BAND = "実際の手続きはできません"


@pytest.fixture(scope="module")
def pdfs(chromium, site, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pdf")
    page = chromium.new_page()
    files = {}
    for source in sorted(site.glob("print/*.html")):
        page.goto(source.as_uri())
        page.pdf(path=folder / f"{source.stem}.pdf", prefer_css_page_size=True, print_background=True)
        files[source.stem] = folder / f"{source.stem}.pdf"
    page.close()
    return files


def pages(file):
    text = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True)
    return [re.sub(r"\s+", "", page) for page in text.stdout.split("\f")[:-1]]


@pytest.mark.parametrize("flow, steps, most", [("connect", 6, 5), ("disconnect", 4, 4)])
def test_a_procedure_prints_with_each_screen_beside_its_step(pdfs, flow, steps, most):
    printed = pages(pdfs[flow])
    assert 1 < len(printed) <= most
    assert all(BAND in page for page in printed)
    walk = next(walk for walk in walks() if len(walk.steps) == (6 if flow == "connect" else 4)
                and walk.start.startswith("("))
    for step in walk.steps:
        holders = [page for page in printed if step.screen and step.screen in page]
        assert holders or not step.screen
        if step.press:
            assert any(step.press.name in page for page in holders or printed)


def test_fonts_are_in_and_paper_is_a4(pdfs):
    for file in pdfs.values():
        fonts = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True).stdout
        rows = fonts.splitlines()[2:]
        assert rows and all(row.split()[-5] == "yes" for row in rows), fonts
        info = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
        width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups())
        assert abs(width - 595) < 2 and abs(height - 842) < 2


def test_no_screen_is_cut(open_page, site):
    """On A4 with its margins, a screen beside its step is no higher than a page."""
    page = open_page(width=703, height=985)
    page.emulate_media(media="print")
    for source in sorted(site.glob("print/*.html")):
        page.goto(source.as_uri())
        heights = page.locator(".screen").evaluate_all(
            "all => all.map(one => one.getBoundingClientRect().height)")
        assert max(heights) < 985, source
        assert page.evaluate("document.documentElement.scrollWidth") <= 703


def test_a_step_number_leads_to_its_step(open_page, site):
    page = open_page()
    page.goto((site / "print/connect.html").as_uri())
    page.locator("#s1 .onward a").click()
    assert page.url.endswith("#s2")
    assert page.locator("#s2-hotspot").inner_text() == "つなぐ"


@pytest.mark.parametrize("scheme, width", [("light", 390), ("dark", 1280)])
def test_axe_finds_nothing_and_nothing_overflows(chromium, site, scheme, width):
    assert axe_violations(chromium, sorted(site.glob("print/*.html")), scheme, width) == []


def test_pictures_of_every_card_come_out_the_same(kamishibai, tmp_path):
    shoot = lambda: subprocess.run(
        [kamishibai, "shots", str(MANUAL), "-o", str(tmp_path), "--only", "disconnect", "--scale", "1"],
        capture_output=True, text=True, check=True)
    names = shoot().stdout.split()
    first = {name: (tmp_path / name).read_bytes() for name in names}
    times = {name: (tmp_path / name).stat().st_mtime_ns for name in names}

    shoot()

    assert names == [f"disconnect/0{number}.png" for number in (1, 2, 3, 4)]
    assert all(picture.startswith(b"\x89PNG") for picture in first.values())
    assert all(int.from_bytes(picture[16:20], "big") == 800 for picture in first.values())
    assert {name: (tmp_path / name).stat().st_mtime_ns for name in names} == times
    assert len(set(first.values())) == 4


def test_without_a_browser_it_says_which_to_install(kamishibai, tmp_path):
    run = subprocess.run(
        [kamishibai, "shots", str(MANUAL), "-o", str(tmp_path / "out")],
        env={"PATH": str(tmp_path)}, capture_output=True, text=True)
    assert run.returncode == 2
    assert "apt install chromium" in run.stderr
    assert not (tmp_path / "out").exists()
