// Comments beside the texts: written, listed, kept in this browser, handed on as a file. Nothing
// is ever sent.
(function () {
  "use strict";
  const review = window.kamishibaiReview;
  const panel = document.getElementById("comments");
  if (!review || !panel) { return; }
  const say = review.say;
  const button = review.button;
  const language = document.documentElement.lang;
  const KEYS = ["id", "key", "kind", "owner", "text", "origin", "author", "comment", "created", "changed"];

  let comments = [];
  let mine = [];
  let removed = null;
  let isKept = false;
  // What the file that was saved last does not hold.
  let isUnsaved = false;
  const drafts = new Map();

  // The same for the same site in the same place (FNV-1a).
  function hash(text) {
    let value = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text)) {
      value = Math.imul(value ^ byte, 0x01000193) >>> 0;
    }
    return value.toString(16);
  }
  const STORE = "kamishibai.comments." + hash(say("site") + "\n" + location.pathname.replace(/[^/]*$/, ""));
  const NAME = "kamishibai.reviewer";

  function canKeep() {
    try {
      const probe = STORE + ".probe";
      localStorage.setItem(probe, "1");
      const kept = localStorage.getItem(probe) === "1";
      localStorage.removeItem(probe);
      return kept;
    } catch (refusal) { return false; }
  }

  function load() {
    try {
      const kept = JSON.parse(localStorage.getItem(STORE) || "{}");
      comments = (Array.isArray(kept.comments) ? kept.comments : []).filter(isComment).map(clean);
      mine = Array.isArray(kept.mine) ? kept.mine.filter((id) => typeof id === "string") : [];
    } catch (refusal) { comments = []; }
  }

  function keep() {
    isUnsaved = true;
    try {
      if (isKept) { localStorage.setItem(STORE, JSON.stringify({ comments: comments, mine: mine })); }
    } catch (refusal) { isKept = false; }
    tellWhereKept();
  }

  const named = {
    get() { try { return sessionStorage.getItem(NAME) || this.name; } catch (refusal) { return this.name; } },
    set(name) { this.name = name; try { sessionStorage.setItem(NAME, name); } catch (refusal) { /* the page remembers */ } },
    name: ""
  };

  const isComment = (one) =>
    one !== null && typeof one === "object" && KEYS.every((key) => typeof one[key] === "string") && one.id !== "";
  const clean = (one) => Object.fromEntries(KEYS.map((key) => [key, one[key]]));

  function make(name, style, text) {
    const made = document.createElement(name);
    if (style) { made.className = style; }
    if (text !== undefined) { made.textContent = text; }
    return made;
  }

  function newID() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  function when(text) {
    const date = new Date(text);
    return isNaN(date) ? text
      : date.toLocaleString(language, { year: "numeric", month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit" });
  }

  const dates = (one) =>
    when(one.created) + (one.changed !== one.created ? " " + say("changedOn", { date: when(one.changed) }) : "");
  const authorOf = (one) => one.author || say("nameless");
  const of = (key) => comments.filter((one) => one.key === key);

  // What happened, for eyes and ears.
  const told = make("div", "told-done");
  told.setAttribute("role", "status");
  function tell(text, act) {
    told.replaceChildren(review.ours(make("span", "", text)));
    if (act) { told.append(" ", act); }
  }

  // The row's own button, and the editor under it.
  review.lists.decorate = (row) => {
    if (row.toggle) { return; }
    row.toggle = button("", "note-on", () => { if (row.editor) { close(row); } else { open(row); } });
    row.toggle.setAttribute("aria-expanded", "false");
    row.row.cells[0].append(row.toggle);
    name(row);
  };

  function name(row) {
    if (!row.toggle) { return; }
    row.toggle.textContent = row.comments ? say("commentCount", { count: row.comments }) : say("comment");
    row.toggle.classList.toggle("has-some", row.comments > 0);
    row.toggle.setAttribute("aria-label", row.toggle.textContent + " " + row.text);
  }

  function open(row, comment) {
    if (!row.editor) {
      row.editor = make("tr", "editor");
      row.editor.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && !event.isComposing) { event.stopPropagation(); close(row); }
      });
      row.row.after(row.editor);
      row.toggle.setAttribute("aria-expanded", "true");
    }
    fill(row, comment);
    row.editor.querySelector("textarea").focus();
  }

  function close(row) {
    if (!row.editor) { return; }
    row.editor.remove();
    row.editor = null;
    row.toggle.setAttribute("aria-expanded", "false");
    row.toggle.focus();
  }

  function field(id, label, element, value) {
    const box = make("div", "tool");
    const naming = review.ours(make("label", "", label));
    naming.htmlFor = id;
    element.id = id;
    element.value = value;
    box.append(naming, element);
    return box;
  }

  function fill(row, edited) {
    const cell = make("td");
    cell.colSpan = row.row.cells.length;
    const box = make("div", "comment-editor");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", say("commentOn", { text: row.text }));
    const list = make("ul", "comment-list");
    for (const one of of(row.key)) { if (one !== edited) { list.append(entry(one, row)); } }
    if (list.children.length) { box.append(list); }
    const area = make("textarea");
    area.rows = 3;
    const draft = drafts.get(row.key);
    const words = field("comment-" + row.order, say("yourComment"), area, edited ? edited.comment : draft || "");
    const problem = make("p", "error");
    problem.id = "comment-problem-" + row.order;
    problem.setAttribute("role", "alert");
    const author = make("input");
    author.type = "text";
    author.autocomplete = "off";
    const naming = field("author-" + row.order, say("yourName"), author, edited ? edited.author : named.get());
    area.addEventListener("input", () => {
      if (area.value.trim()) { drafts.set(row.key, area.value); } else { drafts.delete(row.key); }
    });
    const save = button(say("save"), "move next", () => {
      const text = area.value.trim();
      if (!text) {
        problem.textContent = say("empty");
        area.setAttribute("aria-invalid", "true");
        area.setAttribute("aria-describedby", problem.id);
        area.focus();
        return;
      }
      named.set(author.value.trim());
      const now = new Date().toISOString();
      if (edited) {
        Object.assign(edited, { comment: text, author: author.value.trim(), changed: now });
      } else {
        const one = {
          id: newID(), key: row.key, kind: row.kind, owner: row.owner, text: row.text, origin: row.origin,
          author: author.value.trim(), comment: text, created: now, changed: now
        };
        comments.push(one);
        mine.push(one.id);
      }
      drafts.delete(row.key);
      keep();
      update();
      close(row);
      tell(say("saved"));
    });
    const cancel = button(say("cancel"), "move", () => { drafts.delete(row.key); close(row); });
    const acts = make("p", "acts");
    acts.append(save, cancel);
    box.append(words, problem, naming, acts);
    cell.append(box);
    row.editor.replaceChildren(cell);
  }

  // One comment with what can be done with it.
  function entry(one, row) {
    const item = make("li", "comment-entry");
    const head = make("p", "facts", authorOf(one) + "　" + dates(one));
    const words = make("p", "comment-text", one.comment);
    const acts = make("p", "acts");
    if (row) {
      acts.append(button(say("edit"), "act", () => open(row, one)));
    } else if (review.byKey.has(one.key)) {
      acts.append(button(say("jump"), "act", () => jump(one)));
    } else {
      acts.append(review.ours(make("span", "facts", say("gone"))));
    }
    acts.append(button(say("delete"), "act", () => remove(one, row)));
    for (const act of acts.querySelectorAll("button")) {
      act.setAttribute("aria-label", act.textContent + " " + one.comment);
    }
    item.append(head, words, acts);
    return item;
  }

  function jump(one) {
    if (!review.jump(one.key)) { return; }
    open(review.byKey.get(one.key));
  }

  function remove(one, row) {
    removed = { one: one, at: comments.indexOf(one) };
    comments.splice(removed.at, 1);
    keep();
    update();
    if (row && row.editor) { fill(row); }
    const undo = button(say("undo"), "act", () => {
      if (!removed) { return; }
      comments.splice(removed.at, 0, removed.one);
      removed = null;
      keep();
      update();
      for (const other of review.rows) { if (other.editor) { fill(other); } }
      tell(say("restored"));
    });
    tell(say("deleted"), undo);
    undo.focus();
  }

  // The panel: all comments, and the files.
  const where = make("p", "facts");
  function tellWhereKept() {
    review.ours(where).textContent = say(isKept ? "kept" : "notKept");
    where.className = isKept ? "facts" : "remark";
  }
  const acts = make("p", "acts");
  const saving = button(say("saveFile"), "move", saveFile);
  const copying = button(say("copyText"), "move", copyText);
  const file = make("input");
  file.type = "file";
  file.id = "comment-files";
  file.accept = ".json,application/json";
  file.multiple = true;
  file.hidden = true;
  file.addEventListener("change", () => { openFiles(Array.from(file.files)); });
  acts.append(saving, copying, button(say("openFile"), "move", () => file.click()), file);
  const all = make("details", "comment-panel");
  const summary = make("summary");
  const choice = make("select");
  for (const name of ["all", "mine", "here"]) {
    const option = review.ours(make("option", "", say(name)));
    option.value = name;
    choice.append(option);
  }
  const listed = make("ul", "comment-list");
  const none = review.ours(make("p", "facts", say("noComments")));
  const showing = make("div", "tools-bar");
  showing.append(field("comment-filter", say("show"), choice, "all"));
  all.append(summary, showing, none, listed);
  choice.addEventListener("change", listAll);
  panel.append(where, acts, told, all);

  function listAll() {
    const place = document.getElementById("place").value;
    choice.options[2].disabled = !place;
    if (!place && choice.value === "here") { choice.value = "all"; }
    const shown = comments.filter((one) =>
      choice.value === "mine" ? mine.includes(one.id) : choice.value === "here" ? one.owner === place : true);
    review.ours(summary).textContent = say("list", { count: comments.length });
    all.hidden = comments.length === 0;
    none.hidden = shown.length > 0;
    listed.replaceChildren(...shown.map((one) => {
      const item = entry(one, null);
      item.prepend(make("p", "comment-on", say("commentOn", { text: one.text })), make("p", "facts", one.owner));
      return item;
    }));
    saving.disabled = comments.length === 0;
    copying.disabled = comments.length === 0;
  }

  function update() {
    const counts = new Map();
    for (const one of comments) { counts.set(one.key, (counts.get(one.key) || 0) + 1); }
    for (const row of review.rows) {
      const count = counts.get(row.key) || 0;
      if (count !== row.comments) { row.comments = count; name(row); }
    }
    review.show();
  }

  function saveFile() {
    const text = JSON.stringify({
      kamishibai: "comments", version: 1, site: { title: say("site"), language: language }, comments: comments
    }, null, 2) + "\n";
    const link = make("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const author = named.get().replace(/[^\p{L}\p{N}]+/gu, "-");
    link.download = "comments" + (author ? "-" + author : "") + ".json";
    panel.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    isUnsaved = false;
    tell(say("fileSaved", { count: comments.length }));
  }

  function asText() {
    return comments.map((one) => [
      say("commentOn", { text: one.text }), one.owner + "　" + one.origin, one.comment,
      authorOf(one) + "　" + dates(one)
    ].join("\n")).join("\n\n") + "\n";
  }

  function copyText() {
    const done = () => tell(say("copied", { count: comments.length }));
    const byHand = () => {
      const area = make("textarea");
      area.readOnly = true;
      const box = field("comment-copy", say("copyLabel"), area, asText());
      told.replaceChildren(box);
      area.select();
      let isCopied = false;
      try { isCopied = document.execCommand("copy"); } catch (refusal) { /* told below */ }
      if (isCopied) { done(); } else { told.prepend(make("p", "", say("notCopied"))); }
    };
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(asText()).then(done, byHand);
    } else { byHand(); }
  }

  // One after the other, so that what is told does not hang on which is read first.
  async function openFiles(files) {
    let added = 0;
    let changed = 0;
    const refused = [];
    for (const one of files) {
      const found = parsed(await textOf(one));
      if (!found) { refused.push(one.name); }
      for (const comment of found || []) {
        const index = comments.findIndex((other) => other.id === comment.id);
        if (index < 0) {
          comments.push(comment);
          added += 1;
        } else if (comments[index].changed < comment.changed) {
          comments[index] = comment;
          changed += 1;
        }
      }
    }
    file.value = "";
    if (added || changed) { keep(); }
    update();
    const texts = refused.map((name) => say("notLoaded", { file: name }));
    if (refused.length < files.length) { texts.unshift(say("loaded", { added: added, changed: changed })); }
    tell(texts.join(" "));
  }

  function textOf(one) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onloadend = () => resolve(reader.result);
      reader.readAsText(one);
    });
  }

  function parsed(text) {
    try {
      const found = JSON.parse(text);
      if (found.kamishibai !== "comments" || found.version !== 1 || !Array.isArray(found.comments)) { return null; }
      return found.comments.every(isComment) ? found.comments.map(clean) : null;
    } catch (broken) { return null; }
  }

  addEventListener("beforeunload", (event) => {
    if (drafts.size || (isUnsaved && !isKept)) { event.preventDefault(); event.returnValue = ""; }
  });
  isKept = canKeep();
  if (isKept) { load(); }
  tellWhereKept();
  review.lists.changed = listAll;
  panel.hidden = false;
  update();
})();
