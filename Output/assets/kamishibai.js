// Comfort only: every page works without this.
(function () {
  "use strict";
  var hint = document.getElementById("hint");
  var off = /[?&]hint=off(&|$)/.test(location.search);
  if (hint && off) { hint.checked = false; }
  var theme = /[?&]theme=(light|dark)(&|$)/.exec(location.search);
  var frame = /[?&]frame=([\w-]+)/.exec(location.search);
  if (theme) {
    document.documentElement.style.colorScheme = theme[1];
    Array.from(document.querySelectorAll("link[media]")).forEach(function (sheet) {
      sheet.media = theme[1] === "dark" ? "all" : "not all";
    });
  }
  // What was chosen lives in the address alone and goes along to the next page.
  function choices() {
    var all = [];
    if (hint ? !hint.checked : off) { all.push("hint=off"); }
    if (theme) { all.push("theme=" + theme[1]); }
    if (frame) { all.push("frame=" + frame[1]); }
    return all.length ? "?" + all.join("&") : "";
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a") : null;
    var href = link && choices() && link.getAttribute("href");
    if (href && href.charAt(0) !== "#" && !/[?:]/.test(href)) {
      link.setAttribute("href", href + choices());
    }
  });
  document.addEventListener("submit", function (event) {
    if (!choices()) { return; }
    var by = event.submitter;
    var to = by && by.getAttribute("formaction") || event.target.getAttribute("action");
    if (to && to.charAt(0) !== "#") { event.preventDefault(); location.href = to + choices(); }
  });
  // A control that is no part of the step says so without a new entry in the history.
  var elsewhere = document.getElementById("elsewhere");
  if (elsewhere && elsewhere.showPopover) {
    document.addEventListener("click", function (event) {
      var link = event.target.closest ? event.target.closest("a[href='#elsewhere']") : null;
      if (link) { event.preventDefault(); elsewhere.showPopover(); }
      var close = event.target.closest ? event.target.closest("#elsewhere a") : null;
      if (close) { event.preventDefault(); elsewhere.hidePopover(); }
    });
  }
  // How many characters a limited field still takes, beside what the page says already.
  document.addEventListener("input", function (event) {
    var field = event.target;
    var told = field.maxLength > 0 && document.getElementById(field.id + "-limit");
    if (!told) { return; }
    var count = told.querySelector("span") || told.appendChild(document.createElement("span"));
    count.textContent = " (" + field.value.length + "/" + field.maxLength + ")";
  });
  document.addEventListener("keydown", function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey) { return; }
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) { return; }
    var rel = event.key === "ArrowRight" ? "next" : event.key === "ArrowLeft" ? "prev" : "";
    var link = rel && document.querySelector("link[rel=" + rel + "]");
    if (link) { location.href = link.getAttribute("href"); }
  });
  // The text that the address asks for is ringed: on the screen, else in the guide.
  var asked = /[?&]ring=([^&]*)/.exec(location.search);
  if (asked) { ring(asked[1]); }
  function ring(encoded) {
    var text;
    try { text = decodeURIComponent(encoded).trim(); } catch (broken) { return; }
    var found = text && (onScreen(text) || inWords(text));
    var told = document.getElementById(found ? "ring-found" : "ring-lost");
    var back = document.getElementById("ring-back");
    if (told) { told.hidden = false; }
    if (back) { back.hidden = false; }
    if (!found) { return; }
    for (var part = found[0].parentElement; part; part = part.parentElement) {
      if (part.localName === "details") { part.open = true; }
    }
    found.forEach(function (element) { element.classList.add("ringed"); });
    var field = found[0].control || found[0];
    if (field.matches("a, button, input, select, textarea, summary")) { field.focus({ preventScroll: true }); }
    var show = function () { found[0].scrollIntoView({ block: "center", behavior: "instant" }); };
    show();
    // A browser that looks for the text by itself has gone there by then, perhaps to another.
    addEventListener("load", function () { requestAnimationFrame(function () { setTimeout(show, 0); }); });
  }
  // The innermost element of a screen whose text or name it is.
  function onScreen(text) {
    var screens = document.querySelectorAll("#screen");
    for (var s = 0; s < screens.length; s += 1) {
      var inside = screens[s].querySelectorAll("*");
      var found = null;
      for (var i = 0; i < inside.length; i += 1) {
        var one = inside[i];
        if (one.closest("#elsewhere, .hint")) { continue; }
        var names = [one.textContent, one.getAttribute("alt"), one.getAttribute("aria-label"), one.value];
        if (names.some(function (name) { return typeof name === "string" && name.trim() === text; })) {
          if (!found || found.contains(one)) { found = one; } else if (!found.contains(one)) { break; }
        }
      }
      if (found) { return [found.localName === "option" ? found.closest("select, datalist") : found]; }
    }
    return null;
  }
  // A sentence of the step, which the guide may have in several pieces.
  function inWords(text) {
    var words = document.getElementById("words");
    var start = words ? words.textContent.indexOf(text) : -1;
    if (start < 0) {
      var said = Array.from(document.querySelectorAll(".guide *, .outcome p, .lead > *, main > section *"));
      var whole = said.filter(function (one) { return one.textContent.trim() === text; }).pop();
      // Lists set several sentences of a step in one paragraph.
      var holder = said.filter(function (one) { return one.textContent.indexOf(text) >= 0; }).pop();
      return whole ? [whole] : holder ? [holder] : null;
    }
    var at = 0;
    return Array.from(words.children).filter(function (piece) {
      var from = at;
      at += piece.textContent.length;
      return from < start + text.length && at > start;
    });
  }
})();
