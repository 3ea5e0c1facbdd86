"""Follows each procedure of a manual by role and exact name. Made by `kamishibai export playwright`.

    pip install pytest-playwright
    pytest test_manual.py                                  # the built site in Output/
    KAMISHIBAI_SITE=path/or/https://… pytest test_manual.py   # the built site elsewhere
    KAMISHIBAI_SERVICE=https://… pytest test_manual.py     # the real service, from this address on

Each comment names the line of the manual that a call stands for.
"""
import os
import pathlib

from playwright.sync_api import expect

SITE = os.environ.get("KAMISHIBAI_SITE", "Output")
SERVICE = os.environ.get("KAMISHIBAI_SERVICE")
VALUES = {
    "date": "2026-04-01", "time": "09:00", "month": "2026-04", "email": "mihon@example.com",
    "number": "1", "tel": "00-0000-0000", "url": "https://example.com/"}


def begin(page, path):
    """Opens the first page: of the site, or of the service that is tested."""
    if SERVICE:
        page.goto(SERVICE)
    elif "://" in SITE:
        page.goto(f"{SITE.rstrip('/')}/{path}")
    else:
        page.goto(pathlib.Path(SITE, path).resolve().as_uri())


def screen(page):
    """Where names are looked for: a built page has a guide beside its screen."""
    return page.locator("body" if SERVICE else "#screen")


def sees(page, title):
    expect(screen(page).get_by_role("heading", name=title, exact=True).first).to_be_visible()


def reads(page, words):
    expect(screen(page).get_by_text(words, exact=True).first).to_be_visible()


def presses(page, role, name, number=0):
    """Presses a control; of several with one name, the one that the manual means."""
    screen(page).get_by_role(role, name=name, exact=True).nth(number).click()


def fills(page, label):
    """Fills in what has a name: a field, a box to tick, a list, or a group of them."""
    place = screen(page)
    group = place.get_by_role("group", name=label, exact=True)
    if group.count():
        first = group.locator("input, select, textarea").first
        answer(first)
        return
    answer(place.get_by_label(label, exact=True).first)


def answer(field):
    tag, kind, fixed = field.evaluate("e => [e.localName, e.type, e.readOnly || e.disabled]")
    if fixed or kind == "file":
        return
    if tag == "select":
        field.select_option(index=min(1, field.locator("option").count() - 1))
    elif kind in ("checkbox", "radio"):
        field.check()
    else:
        field.fill(VALUES.get(kind, "見本"))
