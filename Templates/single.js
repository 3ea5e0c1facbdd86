// What only a script can do in one file: the title and the focus follow the card.
(function () {
  "use strict";
  var mark = document.title;
  function card() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id ? document.getElementById(id) : null;
    return target ? target.closest(".leaf") : document.getElementById("start");
  }
  function follow() {
    var shown = card();
    if (!shown) { return; }
    var heading = shown.querySelector("h1");
    document.title = shown.id === "start" ? mark : mark.slice(0, mark.indexOf(first)) + heading.textContent;
    if (location.hash) { shown.focus({ preventScroll: true }); scrollTo(0, 0); }
  }
  // The mark before the title of the whole stays before that of each card.
  var first = document.getElementById("start").querySelector("h1").textContent;
  // A control that is no part of the step says so without a new entry in the history.
  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a[href$='-elsewhere']") : null;
    var told = link ? document.getElementById(link.getAttribute("href").slice(1)) : null;
    if (told ? told.showPopover : false) { event.preventDefault(); told.showPopover(); }
    var close = event.target.closest ? event.target.closest(".elsewhere a") : null;
    if (close ? close.closest(".elsewhere").hidePopover : false) { event.preventDefault(); close.closest(".elsewhere").hidePopover(); }
  });
  addEventListener("hashchange", follow);
  follow();
})();
