"""Writes pages that nobody should parse into a site: hostile.py SITE. One page each, by its name."""
import pathlib
import sys

HEAD = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ja\" xml:lang=\"ja\">"
LOLS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
PAGES = {
    "deep": HEAD + "<body>" + "<div>" * 20_000 + "</div>" * 20_000 + "</body></html>",
    "unclosed": HEAD + "<div>" * 100_000,
    "attribute": HEAD + f"<body class=\"{'a' * 10_000_000}\"></body></html>",
    "attributes": HEAD + "<body " + " ".join(f'a{n}="x"' for n in range(100_000)) + "></body></html>",
    "name": HEAD + f"<{'a' * 1_000_000}/></html>",
    "text": HEAD + f"<body><p>{'文' * 3_000_000}</p></body></html>",
    "lol": f"<!DOCTYPE html [<!ENTITY l0 \"lol\">{LOLS}]><html>&l11;</html>",
    "external": "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html>&x;</html>",
    "dtd": "<!DOCTYPE html SYSTEM \"file:///etc/passwd\"><html/>",
    "include": HEAD + '<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="/etc/passwd"/></html>',
    "references": HEAD + "<p>" + "&#x10FFFF;&#0;&#xD800;" * 1000 + "</p></html>",
    "namespaces": HEAD + "".join(f'<a xmlns:n{n}="u{n}">' for n in range(5_000)),
    "cdata": HEAD + "<![CDATA[" * 10_000,
    "comment": HEAD + "<!--" + "-" * 1_000_000,
    "nul": HEAD + "\0" * 1_000_000 + "</html>",
    "empty": "",
    "bom": "\ufeff" + HEAD + "</html>",
}

site = pathlib.Path(sys.argv[1])
pages = sorted(site.rglob("*.html"))
assert len(pages) >= len(PAGES), "the site has a page for each"
for (name, text), page in zip(PAGES.items(), pages):
    page.write_bytes(text.encode("utf-8"))
pages[len(PAGES)].write_bytes((HEAD + "<p>文書</p></html>").encode("utf-16"))
pages[len(PAGES) + 1].write_bytes(HEAD.encode() + b"\xff\xfe\xc0\x80" * 1000)
