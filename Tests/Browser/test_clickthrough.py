"""Every flow of the bundled manual can be clicked from the index to its end."""
import re

import pytest

CONNECT = [
    ("ログイン後トップページ", "もっとつながる"),
    ("もっとつながる", "つなぐ"),
    ("同意確認", "同意"),
    ("マイページ属性連携認証", "同意"),
    ("つながり完了", "厚生労働省ハローワークインターネットサービスを利用する"),
    ("求職者マイページホーム", None),
]
MISMATCH = [("属性連携不整合確認", "マイナポータル連携開始")] + CONNECT[2:]
DISCONNECT = [
    ("ログイン後トップページ", "もっとつながる"),
    ("もっとつながる", "やめる"),
    ("つながりの解除", "同意"),
    (None, None),
]
FLOWS = [
    ("マイナポータルとつなぐ", CONNECT),
    ("属性連携不整合確認", MISMATCH),
    ("マイナポータルとのつながりをやめる", DISCONNECT),
]


def control(page, name):
    for role in ("button", "link"):
        found = page.get_by_role(role, name=name, exact=True)
        if found.count():
            return found.first
    raise AssertionError(f"nothing to press is named {name}")


def heading(page, name):
    return page.get_by_role("heading", name=name, exact=True)


@pytest.mark.parametrize("start,steps", FLOWS, ids=[flow[0] for flow in FLOWS])
def test_by_mouse(page, site, start, steps):
    page.goto((site / "index.html").as_uri())
    page.get_by_role("link", name=re.compile(start)).first.click()
    for screen, press in steps:
        if screen:
            heading(page, screen).wait_for()
        if press:
            control(page, press).click()
            page.wait_for_load_state()
    assert page.locator(".done").is_visible()


@pytest.mark.parametrize("start,steps", FLOWS, ids=[flow[0] for flow in FLOWS])
def test_by_keyboard_alone(page, site, start, steps):
    page.goto((site / "index.html").as_uri())
    focus_and_press(page, page.get_by_role("link", name=re.compile(start)).first)
    for screen, press in steps:
        if screen:
            heading(page, screen).wait_for()
        if press:
            focus_and_press(page, control(page, press))
    assert page.locator(".done").is_visible()


def focus_and_press(page, target):
    for _ in range(80):
        if target.evaluate("e => e === document.activeElement"):
            before = page.url
            page.keyboard.press("Enter")
            page.wait_for_url(lambda url: url != before)
            return
        page.keyboard.press("Tab")
    raise AssertionError("not reached by Tab")


def test_nothing_typed_leaves_the_page(page, site):
    page.goto((site / "flows/connect/04.html").as_uri())
    page.locator("input[type=password]").fill("geheim")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("05.html"))
    assert "geheim" not in page.url


def test_a_wrong_control_stays_and_says_so(page, site):
    page.goto((site / "flows/connect/02.html").as_uri())
    page.get_by_role("button", name="並び順設定", exact=True).click()
    assert page.locator("#elsewhere").is_visible()
    assert "02.html" in page.url
