// Comfort only: every page works without this.
(function () {
  "use strict";
  var hint = document.getElementById("hint");
  var off = /[?&]hint=off(&|$)/.test(location.search);
  if (hint && off) { hint.checked = false; }
  // The choice lives in the address alone and goes along to the next page.
  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a") : null;
    if (!link || !hint || hint.checked) { return; }
    var href = link.getAttribute("href");
    if (href && href.charAt(0) !== "#" && href.indexOf("?") < 0) {
      link.setAttribute("href", href + "?hint=off");
    }
  });
  document.addEventListener("submit", function (event) {
    if (!hint || hint.checked) { return; }
    var by = event.submitter;
    var to = by && by.getAttribute("formaction") || event.target.getAttribute("action");
    if (to && to.charAt(0) !== "#") { event.preventDefault(); location.href = to + "?hint=off"; }
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
})();
