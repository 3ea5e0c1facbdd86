// Searches the steps, screens and texts of the site. Without it everything is in the lists below.
(function () {
  "use strict";
  var tools = document.getElementById("tools");
  var find = document.getElementById("find");
  if (!tools || !find) { return; }
  var words = {};
  Array.from(document.querySelectorAll("#tool-words li")).forEach(function (item) { words[item.className] = item.textContent; });
  // Our own words may be in another language than the page.
  var tongue = (document.querySelector("#tool-words li[lang]") || {}).lang;
  function ours(element) { if (tongue) { element.lang = tongue; } return element; }
  var own = document.currentScript.getAttribute("src");
  var most = 12;
  var entries = null;
  var asked = false;
  tools.hidden = false;

  var count = ours(document.createElement("p"));
  count.className = "facts";
  count.setAttribute("role", "status");
  var results = document.createElement("div");
  results.className = "found";
  tools.append(count, results);

  // The width of letters, capitals, kana and spaces make no difference.
  function fold(text) {
    return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "").replace(/[\u30a1-\u30f6]/g, function (kana) {
      return String.fromCharCode(kana.charCodeAt(0) - 0x60);
    });
  }

  function load() {
    if (asked) { return; }
    asked = true;
    var script = document.createElement("script");
    script.src = own.replace(/search\.js$/, "search-index.js");
    script.onload = function () {
      entries = window.kamishibaiSearch.map(function (entry) {
        return { kind: entry[0], title: entry[1], text: entry[2], href: entry[3], folded: fold(entry[0] === "text" ? entry[1] : entry[1] + entry[2]) };
      });
      show();
    };
    document.head.appendChild(script);
  }

  function show() {
    var parts = find.value.split(/\s+/).map(fold).filter(Boolean);
    results.textContent = "";
    if (!parts.length || !entries) { count.textContent = ""; return; }
    var hits = entries.filter(function (entry) {
      return parts.every(function (part) { return entry.folded.indexOf(part) >= 0; });
    });
    count.textContent = hits.length ? words.hits.replace("{n}", hits.length) : words.none;
    ["step", "screen", "text"].forEach(function (kind) {
      var some = hits.filter(function (hit) { return hit.kind === kind; });
      if (!some.length) { return; }
      var head = ours(document.createElement("h3"));
      head.textContent = words[kind] + " (" + some.length + ")";
      var list = document.createElement("ul");
      some.slice(0, most).forEach(function (hit) { list.appendChild(row(hit, parts)); });
      results.append(head, list);
      if (some.length > most) {
        var more = ours(document.createElement("p"));
        more.className = "facts";
        more.textContent = words.more.replace("{n}", some.length - most);
        results.appendChild(more);
      }
    });
  }

  function row(hit, parts) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    link.href = hit.href;
    mark(link, hit.title, parts);
    item.appendChild(link);
    if (hit.text) {
      var text = document.createElement("span");
      text.className = "facts";
      mark(text, hit.text, parts);
      item.append(" ", text);
    }
    return item;
  }

  // What was looked for, as it is written there.
  function mark(element, text, parts) {
    var letters = Array.from(text);
    var folded = letters.map(fold);
    var marked = letters.map(function () { return false; });
    var whole = folded.join("");
    parts.forEach(function (part) {
      var start = whole.indexOf(part);
      if (start < 0) { return; }
      var at = 0;
      folded.forEach(function (letter, index) {
        if (at < start + part.length && at + letter.length > start) { marked[index] = true; }
        at += letter.length;
      });
    });
    for (var index = 0; index < letters.length;) {
      var end = index;
      while (end < letters.length && marked[end] === marked[index]) { end += 1; }
      var piece = document.createElement(marked[index] ? "mark" : "span");
      piece.textContent = letters.slice(index, end).join("");
      element.appendChild(piece);
      index = end;
    }
  }

  find.addEventListener("focus", load);
  find.addEventListener("input", function () { load(); show(); });
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      event.preventDefault();
      find.focus();
    }
  });
  tools.addEventListener("keydown", function (event) {
    var links = Array.from(results.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement);
    if (event.key === "Escape") { find.value = ""; show(); find.focus(); }
    if (event.key === "Enter" && document.activeElement === find && links[0]) { links[0].click(); }
    if (event.key === "ArrowDown" && links[at + 1]) { event.preventDefault(); links[at + 1].focus(); }
    if (event.key === "ArrowUp" && at >= 0) { event.preventDefault(); (links[at - 1] || find).focus(); }
  });
})();
