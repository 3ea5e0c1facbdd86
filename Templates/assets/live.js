// While a manual is watched: looks whether there is a newer site, and reloads the page in its place.
(function () {
  "use strict";
  var own = document.currentScript.getAttribute("src");
  var base = own.replace(/live\.js$/, "live-state.js");
  var root = own.replace(/assets\/live\.js$/, "");
  var build = 0;
  var asked = 0;
  var shown = "";
  var shut = "";
  var storeKey = "kamishibai-live " + location.pathname;

  // The files' own names tell which page of the site this is.
  var depth = root.split("../").length;
  var path = location.pathname.split("/").slice(-depth).join("/");

  // The pages about the words are made anew a moment after all others.
  function number(live) {
    return path === "review.html" || path.startsWith("wording/") ? live.review : live.build;
  }

  function look() {
    if (document.hidden) { return; }
    var script = document.createElement("script");
    script.src = base + "?t=" + Date.now() + "-" + (asked += 1);
    script.onload = function () { script.remove(); take(window.kamishibaiLive); };
    script.onerror = function () { script.remove(); };
    document.head.appendChild(script);
  }

  function take(live) {
    if (!live) { return; }
    if (!build) { build = number(live); }
    if (number(live) !== build) {
      if (live.gone[path]) { location.replace(root + live.gone[path]); return; }
      keep();
      location.reload();
      return;
    }
    show(live);
  }

  // What a person had typed, chosen, unfolded and scrolled to, and where they were.
  function fields() { return Array.from(document.querySelectorAll("input, textarea, select")); }
  function folds() { return Array.from(document.querySelectorAll("details")); }
  function name(element, index) { return element.id || "#" + index; }

  function keep() {
    var kept = { x: scrollX, y: scrollY, fields: {}, folds: [], focus: "" };
    fields().forEach(function (field, index) {
      // What is covered while it is typed is kept nowhere.
      if (field.type !== "password") { kept.fields[name(field, index)] = [field.value, field.checked === true]; }
    });
    kept.folds = folds().map(function (fold) { return fold.open; });
    var focused = document.activeElement;
    if (focused && focused !== document.body) {
      kept.focus = focused.id ? "#" + CSS.escape(focused.id) : "";
      if (!kept.focus) { kept.link = Array.from(document.querySelectorAll("a, button, summary")).indexOf(focused); }
    }
    try { sessionStorage.setItem(storeKey, JSON.stringify(kept)); } catch (refused) { /* Then it starts anew. */ }
  }

  function restore() {
    var kept;
    try {
      kept = JSON.parse(sessionStorage.getItem(storeKey));
      sessionStorage.removeItem(storeKey);
    } catch (refused) { return; }
    if (!kept) { return; }
    fields().forEach(function (field, index) {
      var was = kept.fields[name(field, index)];
      if (!was || field.type === "file") { return; }
      if (field.type === "checkbox" || field.type === "radio") { field.checked = was[1]; } else { field.value = was[0]; }
    });
    folds().forEach(function (fold, index) {
      if (index in kept.folds) { fold.open = kept.folds[index]; }
    });
    var focus = kept.focus ? document.querySelector(kept.focus)
      : document.querySelectorAll("a, button, summary")[kept.link];
    if (focus) { focus.focus({ preventScroll: true }); }
    var back = function () { scrollTo({ left: kept.x, top: kept.y, behavior: "instant" }); };
    back();
    addEventListener("load", back);
  }

  function make(kind, className, text, parent) {
    var element = document.createElement(kind);
    if (className) { element.className = className; }
    if (text) { element.textContent = text; }
    parent.appendChild(element);
    return element;
  }

  // What is wrong with the manual as it is now. It is announced because its place is there before.
  var place = document.createElement("div");
  place.setAttribute("role", "status");
  document.body.appendChild(place);

  function show(live) {
    var now = JSON.stringify(live.findings);
    if (now === shown) { return; }
    shown = now;
    place.textContent = "";
    if (!live.findings.length || now === shut) { return; }
    var panel = make("section", "live-panel", "", place);
    panel.setAttribute("aria-label", live.words.title);
    make("p", "live-title", live.words.title, panel);
    make("p", "facts", live.words.lead, panel);
    var list = make("ul", "findings", "", panel);
    live.findings.forEach(function (finding) {
      var item = make("li", "", "", list);
      var head = make("p", "", "", item);
      make("span", "tag " + finding.style, finding.severity, head);
      make("span", "code", finding.place || "", head);
      make("p", "", finding.message, item);
      if (finding.advice) { make("p", "advice", finding.advice, item); }
    });
    var close = make("button", "move", live.words.close, panel);
    close.type = "button";
    close.addEventListener("click", function () { shut = now; place.textContent = ""; });
  }

  restore();
  look();
  setInterval(look, 250);
  document.addEventListener("visibilitychange", look);
})();
