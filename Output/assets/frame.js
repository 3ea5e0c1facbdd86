// Tells the page around the frame how high this card is and which step it shows. Nothing is asked back.
(function () {
  "use strict";
  if (window.parent === window) { return; }
  var frame = /[?&]frame=([\w-]+)/.exec(location.search);
  function tell(message) {
    message.ns = "kamishibai";
    message.v = 1;
    if (frame) { message.id = frame[1]; }
    // Whoever shows the card may know this much: on file:// no origin could be named anyway.
    window.parent.postMessage(message, "*");
  }
  var told = 0;
  function tellHeight() {
    var height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height !== told) { told = height; tell({ type: "height", height: height }); }
  }
  tell({ type: "step", step: location.pathname.split("/").pop().replace(/\.html$/, ""), title: document.title });
  tellHeight();
  if (window.ResizeObserver) { new ResizeObserver(tellHeight).observe(document.body); }
  addEventListener("load", tellHeight);
})();
