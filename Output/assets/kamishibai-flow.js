/* <kamishibai-flow src step height theme hint title><a href>…</a></kamishibai-flow> */
(function () {
  "use strict";
  if (!window.customElements || customElements.get("kamishibai-flow")) { return; }
  var count = 0;
  customElements.define("kamishibai-flow", class extends HTMLElement {
    connectedCallback() {
      if (!this.frame) { this.show(); }
      addEventListener("message", this.hear);
    }
    disconnectedCallback() { removeEventListener("message", this.hear); }
    show() {
      var host = this, frame = this.frame = document.createElement("iframe");
      var get = function (name) { return host.getAttribute(name) || ""; };
      var src = get("src"), step = get("step");
      if (step) { src = src.replace(/[^\/]*$/, step + ".html"); }
      src += "?frame=k" + (count += 1);
      ["theme", "hint"].forEach(function (name) {
        if (get(name)) { src += "&" + name + "=" + get(name); }
      });
      frame.title = get("title") || this.textContent.trim();
      frame.loading = "lazy";
      frame.part = "frame";
      frame.style.cssText = "display:block;box-sizing:border-box;width:100%;border:var(--kamishibai-border,1px solid #767676);border-radius:var(--kamishibai-radius,8px);height:" + (parseInt(get("height"), 10) || 600) + "px";
      frame.src = src;
      this.style.display = "block";
      this.attachShadow({ mode: "open" }).append(frame, document.createElement("slot"));
      this.hear = function (event) {
        var said = event.data;
        if (event.source !== frame.contentWindow || !said || said.ns !== "kamishibai" || said.v !== 1) { return; }
        if (said.type === "height" && said.height > 0) {
          frame.style.height = Math.min(Math.max(said.height + 2, 160), 6000) + "px";
        }
        if (said.type === "step") {
          host.dispatchEvent(new CustomEvent("kamishibai:stepchange", { bubbles: true, detail: { step: said.step, title: said.title } }));
        }
      };
    }
  });
})();
