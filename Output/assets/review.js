// The lists of the wording pages: search, filters, sorting. Without it they are plain tables.
(function () {
  "use strict";
  const list = document.getElementById("list");
  const tools = document.getElementById("tools");
  if (!list || !tools) { return; }
  const PAGE = 100;
  const WEIGHTS = { error: 10000, warning: 100, note: 1 };
  const table = list.querySelector("table");
  const body = table.tBodies[0];
  const heads = Array.from(table.tHead.rows[0].cells);
  const find = document.getElementById("find");
  const control = (id) => document.getElementById(id);

  const said = {};
  for (const item of document.querySelectorAll("#tool-words li")) { said[item.className] = item.textContent; }
  // Our own words may be in another language than the page.
  const tongue = document.querySelector("#tool-words li[lang]")?.lang;
  const ours = (element) => {
    if (tongue) { element.lang = tongue; }
    return element;
  };
  const say = (name, values) =>
    (said[name] || "").replace(/\{(\w+)\}/g, (whole, key) => values && key in values ? values[key] : whole);

  // White space, width and case do not matter to who searches.
  const folded = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");

  const rows = Array.from(body.rows, (row, order) => {
    const words = row.querySelector(".words");
    const owner = row.querySelector(".owner");
    return {
      row: row, order: order, key: row.id, kind: row.dataset.kind || "",
      text: words ? words.textContent : "", owner: owner ? owner.textContent : "",
      origin: (row.querySelector("td .origin") || row).textContent,
      told: [row.dataset.codes, row.dataset.severities].join(" ").split(" ").filter(Boolean),
      isAssumed: row.classList.contains("assumed"), isMarked: !!row.querySelector(".check"),
      folded: folded(row.textContent), comments: 0, editor: null
    };
  });
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const lists = { shown: [], count: PAGE, decorate: null, changed: null };

  // The view, as the address has it.
  const fields = [
    ["q", "find"], ["kind", "kind"], ["place", "place"], ["finding", "finding"],
    ["assumed", "only-assumed"], ["commented", "only-commented"], ["marked", "only-marked"]
  ].filter((field) => control(field[1]));
  const read = (element) => element.type === "checkbox" ? (element.checked ? "1" : "") : element.value;
  const write = (element, value) => {
    if (element.type === "checkbox") { element.checked = value === "1"; return; }
    element.value = value;
    if (element.value !== value) { element.value = ""; }
  };
  const sorting = { column: -1, isDown: false };

  function address() {
    const view = new URLSearchParams();
    for (const [name, id] of fields) { if (read(control(id))) { view.set(name, read(control(id))); } }
    if (sorting.column >= 0) { view.set("sort", sorting.column + 1 + (sorting.isDown ? "-" : "")); }
    return view.toString();
  }

  let remembering = 0;
  function remember() {
    clearTimeout(remembering);
    remembering = setTimeout(() => {
      const hash = "#" + address();
      if (hash === (location.hash || "#")) { return; }
      try { history.replaceState(null, "", hash); } catch (refusal) { location.replace(hash); }
    }, 200);
  }

  function takeAddress() {
    const hash = location.hash.slice(1);
    if (hash && !hash.includes("=")) {
      let key = hash;
      try { key = decodeURIComponent(hash); } catch (broken) { /* as it stands */ }
      if (byKey.has(key)) { jump(key); return; }
    }
    const view = new URLSearchParams(hash.includes("=") ? hash : "");
    for (const [name, id] of fields) { write(control(id), view.get(name) || ""); }
    const sort = /^(\d+)(-?)$/.exec(view.get("sort") || "");
    sorting.column = sort && Number(sort[1]) <= heads.length ? Number(sort[1]) - 1 : -1;
    sorting.isDown = !!sort && sort[2] === "-";
    lists.count = PAGE;
    show();
  }

  function matches() {
    const view = {};
    for (const [name, id] of fields) { view[name] = read(control(id)); }
    const words = folded(view.q || "").split(" ").filter(Boolean);
    return rows.filter((row) =>
      (!view.kind || row.kind === view.kind) && (!view.place || row.owner === view.place) &&
      (!view.finding || (view.finding === "any" ? row.told.length > 0 : row.told.includes(view.finding))) &&
      (!view.assumed || row.isAssumed) && (!view.commented || row.comments > 0) &&
      (!view.marked || row.isMarked) && words.every((word) => row.folded.includes(word)));
  }

  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const ranks = [];

  // What a row's cell is sorted by: of a finding its weight, of a number its value.
  function sortKey(row, column) {
    const cell = row.row.cells[column];
    if (heads[column].classList.contains("weight")) {
      return Array.from(cell.querySelectorAll(".tag")).reduce((sum, tag) =>
        sum + (WEIGHTS[Object.keys(WEIGHTS).find((name) => tag.classList.contains(name))] || 0), 0);
    }
    const words = cell.querySelector(".words");
    const cap = cell.querySelector(".cap");
    const text = (words ? words.textContent
      : cap ? cell.textContent.replace(cap.textContent, "") : cell.textContent).trim();
    return heads[column].classList.contains("number") ? parseFloat(text) || 0 : text;
  }

  // Each row's place among the values of a column, worked out once.
  function ranksOf(column) {
    if (!ranks[column]) {
      const keys = rows.map((row) => sortKey(row, column));
      const values = Array.from(new Set(keys)).sort((a, b) =>
        typeof a === "number" ? a - b : collator.compare(a, b));
      const places = new Map(values.map((value, place) => [value, place]));
      ranks[column] = keys.map((key) => places.get(key));
    }
    return ranks[column];
  }

  function sorted(found) {
    if (sorting.column < 0) { return found; }
    const rank = ranksOf(sorting.column);
    const sign = sorting.isDown ? -1 : 1;
    return found.sort((one, other) =>
      sign * (rank[one.order] - rank[other.order]) || one.order - other.order);
  }

  const count = document.createElement("div");
  count.id = "count";
  count.setAttribute("role", "status");
  const clear = button(say("clear"), "move", () => {
    for (const [, id] of fields) { write(control(id), ""); }
    change();
    find.focus();
  });
  const more = button("", "move", () => {
    const first = lists.count;
    lists.count += PAGE;
    show();
    const next = lists.shown[first];
    if (next) { (next.row.querySelector("a, button") || next.row).focus(); }
  });
  const foot = document.createElement("p");
  foot.className = "more-rows";
  foot.append(more);
  const nothing = document.createElement("p");
  nothing.className = "nothing";
  ours(nothing).textContent = say("none");

  function button(text, style, act) {
    const made = ours(document.createElement("button"));
    made.type = "button";
    made.className = style;
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }

  function show() {
    const found = sorted(matches());
    const shown = found.slice(0, lists.count);
    lists.shown = shown;
    const elements = [];
    for (const row of shown) {
      if (lists.decorate) { lists.decorate(row); }
      elements.push(row.row);
      if (row.editor) { elements.push(row.editor); }
    }
    if (elements.length !== body.children.length || elements.some((one, index) => one !== body.children[index])) {
      body.replaceChildren(...elements);
    }
    const told = { total: rows.length, found: found.length, shown: shown.length };
    const text = say(shown.length < found.length ? "showing" : found.length < rows.length ? "found" : "whole", told);
    if (count.textContent !== text) { ours(count).textContent = text; }
    clear.hidden = !fields.some((field) => read(control(field[1])));
    nothing.hidden = found.length > 0;
    list.hidden = found.length === 0;
    foot.hidden = shown.length === found.length;
    more.textContent = say("more", { count: Math.min(PAGE, found.length - shown.length) });
    heads.forEach((head, column) => {
      head.setAttribute("aria-sort",
        column !== sorting.column ? "none" : sorting.isDown ? "descending" : "ascending");
    });
    if (lists.changed) { lists.changed(); }
  }

  function change() {
    lists.count = PAGE;
    show();
    remember();
  }

  // Shows one row, whatever is filtered, and goes there.
  function jump(key) {
    const row = byKey.get(key);
    if (!row) { return false; }
    if (!matches().includes(row)) {
      for (const [, id] of fields) { write(control(id), ""); }
    }
    const place = sorted(matches()).indexOf(row);
    lists.count = Math.max(lists.count, Math.ceil((place + 1) / PAGE) * PAGE);
    show();
    row.row.tabIndex = -1;
    row.row.focus({ preventScroll: true });
    row.row.scrollIntoView({ block: "center" });
    return true;
  }

  heads.forEach((head, column) => {
    const sort = button(head.textContent, "sort", () => {
      sorting.isDown = sorting.column === column && !sorting.isDown;
      sorting.column = column;
      change();
    });
    head.replaceChildren(sort);
  });
  tools.addEventListener("input", change);
  addEventListener("hashchange", takeAddress);
  const line = document.createElement("div");
  line.className = "count-line";
  line.append(count, clear);
  tools.append(line);
  list.after(nothing, foot);
  list.classList.add("live");
  tools.hidden = false;
  window.kamishibaiReview = {
    ours: ours,
    rows: rows, byKey: byKey, say: say, button: button, show: show, jump: jump, lists: lists
  };
  takeAddress();
})();
