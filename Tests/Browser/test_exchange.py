"""Texts out to translators and back: read by Python's csv and by translate-toolkit, as theirs are."""
import csv
import io
import json
import shutil
import subprocess

import pytest
import yaml
from translate.storage import pypo, xliff, xliff2

from story import MANUAL

# What no spreadsheet may find at the beginning of a cell.
FORMULA = tuple("=+-@\t\r＝＋－＠")
TOOLS = {
    "xliff": ("en.xlf", xliff.xlifffile), "xliff2": ("en2.xlf", xliff2.Xliff2File),
    "po": ("en.po", pypo.pofile)}


@pytest.fixture
def manual(tmp_path):
    """A copy of the bundled manual, without translations, to import into."""
    copy = tmp_path / "manual"
    shutil.copytree(MANUAL, copy, ignore=shutil.ignore_patterns("translations"))
    return copy


def texts(kamishibai, manual, form, path=None):
    command = [kamishibai, "wording", str(manual), "--format", form, "--to", "en"]
    if path:
        command += ["-o", str(path)]
    return subprocess.run(command, capture_output=True, check=True).stdout


def strings(kamishibai, manual):
    return json.loads(texts(kamishibai, manual, "json"))["strings"]


def bring_in(kamishibai, path, manual):
    return subprocess.run(
        [kamishibai, "translate", "import", str(path), str(manual)], capture_output=True, text=True)


def table(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def save(rows, path, **dialect):
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, **dialect).writerows(rows)


def test_the_table_is_strict_csv_that_no_spreadsheet_evaluates(kamishibai, manual):
    data = texts(kamishibai, manual, "csv")
    rows = table(data)
    assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n")
    assert rows[0][:6] == ["key", "kind", "owner", "states", "text", "translation"]
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows for cell in row if cell.startswith(FORMULA)]
    assert [row[0] for row in rows[1:]] == [one["key"] for one in strings(kamishibai, manual)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_comes_back_as_a_spreadsheet_saves_it(kamishibai, manual, tmp_path, delimiter):
    rows = table(texts(kamishibai, manual, "csv"))
    for row in rows[1:]:
        row[5] = f'"{row[4]}", {len(row[4])};\n'
    save(rows, tmp_path / "en.csv", delimiter=delimiter, quoting=csv.QUOTE_MINIMAL)
    # The table does not say its language: it stands in the name of the file.
    run = bring_in(kamishibai, tmp_path / "en.csv", manual)
    assert run.returncode == 0, run.stderr
    assert yaml.safe_load((manual / "translations/en.yaml").read_text("utf-8"))
    got = [one["translation"] for one in strings(kamishibai, manual)]
    assert got == [row[5] for row in rows[1:]]


@pytest.mark.parametrize("form", TOOLS)
def test_a_translation_tool_reads_all_units_and_its_file_comes_back(
        kamishibai, manual, tmp_path, form):
    name, kind = TOOLS[form]
    path = tmp_path / name
    texts(kamishibai, manual, form, path)
    store = kind.parsefile(str(path))
    units = [unit for unit in store.units if not unit.isheader()]
    before = strings(kamishibai, manual)
    assert sorted(unit.source for unit in units) == sorted(one["text"] for one in before)
    assert store.gettargetlanguage() == "en"
    assert not [unit for unit in units if unit.istranslated()]

    for unit in units:
        unit.target = f"<{unit.source}> & \"more\""
    store.savefile(str(path))
    run = bring_in(kamishibai, path, manual)

    assert run.returncode == 0, run.stderr
    after = strings(kamishibai, manual)
    assert [one["translation"] for one in after] == [f"<{one['text']}> & \"more\"" for one in before]


@pytest.mark.parametrize("form", TOOLS)
def test_what_is_translated_already_counts_as_translated_in_a_tool(
        kamishibai, manual, tmp_path, form):
    rows = table(texts(kamishibai, manual, "csv"))
    rows[1][5] = "Translated"
    save(rows, tmp_path / "en.csv")
    assert bring_in(kamishibai, tmp_path / "en.csv", manual).returncode == 0
    name, kind = TOOLS[form]
    texts(kamishibai, manual, form, tmp_path / name)
    store = kind.parsefile(str(tmp_path / name))
    units = [unit for unit in store.units if not unit.isheader()]
    assert [unit.target for unit in units if unit.istranslated()] == ["Translated"]
    assert not [unit for unit in units if unit.isfuzzy()]


def test_a_row_whose_text_has_changed_is_refused_and_the_others_are_taken(
        kamishibai, manual, tmp_path):
    rows = table(texts(kamishibai, manual, "csv"))
    rows[1][4], rows[1][5] = "前の原文", "Old"
    rows[2][5] = "New"
    save(rows, tmp_path / "en.csv")
    run = bring_in(kamishibai, tmp_path / "en.csv", manual)
    assert run.returncode == 1
    assert "KSB6615" in run.stderr + run.stdout and "前の原文" in run.stderr + run.stdout
    got = [one["translation"] for one in strings(kamishibai, manual)]
    assert got[:2] == [None, "New"]


@pytest.mark.parametrize("content", [
    b"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><xliff version='1.2'>&a;</xliff>",
    b"<xliff version='1.2'>" + b"<g>" * 50_000, b"\x00" * 100, b""])
def test_a_hostile_file_is_told_and_changes_nothing(kamishibai, manual, tmp_path, content):
    (tmp_path / "en.xlf").write_bytes(content)
    run = bring_in(kamishibai, tmp_path / "en.xlf", manual)
    assert run.returncode == 1 and "KSB66" in run.stderr + run.stdout
    assert not (manual / "translations").exists()
