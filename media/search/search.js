// @ts-nocheck -- runs in the search view's page, where the DOM is.
/*
 * The search view: a box for a query, and a list of places of which only those in sight are drawn. All text is set as
 * text, never as markup. What the user sees is kept with `setState`, so that it is there again when the view is.
 */
const editor = acquireVsCodeApi();
const tell = editor.postMessage;
const byId = (id) => document.getElementById(id);
const [box, help, hints, orders, corpus, exporting, problems, count, list, height] = [
  ..."query help hints orders corpus export problems count lines height".split(" "),
].map(byId);

const rowHeight = 40;
const pageSize = 200;
const state = { query: "", sort: "path", corpus: "", active: 0, top: 0, ...editor.getState() };
let strings;
let history = [];
/** Where Up and Down stand in the history; -1 for what is being typed. */
let place = -1;
let typed = "";
let result;
/** Lines by number, and the pages that were asked for. */
let lines = [];
let pages = new Set();
/** Answers to earlier searches are dropped. */
let number = 0;
let waiting;

addEventListener("message", ({ data }) => {
  if (data.type === "start") start(data);
  else if (data.type === "focus") focus(data.query);
  else if (data.type === "changed" && strings && state.query) search(true);
  else if (data.number === number && data.type === "result") show(data.result);
  else if (data.number === number && data.type === "failed") problems.textContent = data.message;
});

box.addEventListener("input", () => {
  place = -1;
  clearTimeout(waiting);
  waiting = setTimeout(() => search(), 300);
});
box.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    search();
    remember();
  } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
    step(event.key === "ArrowUp" ? 1 : -1);
    event.preventDefault();
  } else if (event.key === "Escape" && box.value !== "") {
    box.value = "";
    search();
  }
});
help.addEventListener("click", () => {
  hints.hidden = !hints.hidden;
  help.setAttribute("aria-expanded", String(!hints.hidden));
});
corpus.addEventListener("change", () => {
  state.corpus = corpus.value;
  search();
});
exporting.addEventListener("click", () => tell({ type: "export", params: params() }));
list.addEventListener("scroll", draw);
addEventListener("resize", draw);
list.addEventListener("keydown", (event) => {
  const seen = Math.max(1, Math.floor(list.clientHeight / rowHeight) - 1);
  const last = (result?.total ?? 0) - 1;
  const target = {
    ArrowDown: state.active + 1,
    ArrowUp: state.active - 1,
    PageDown: state.active + seen,
    PageUp: state.active - seen,
    Home: 0,
    End: last,
  }[event.key];
  if (target !== undefined) {
    select(Math.min(Math.max(target, 0), last));
    event.preventDefault();
  } else if (event.key === "Enter" || event.key === " ") {
    open(state.active, event.key === "Enter");
    event.preventDefault();
  }
});
list.addEventListener("click", (event) => {
  const row = event.target.closest(".line");
  if (!row) return;
  select(Number(row.dataset.index));
  open(state.active, false);
});
list.addEventListener("dblclick", () => open(state.active, true));

function start(message) {
  ({ strings, history } = message);
  box.placeholder = strings.placeholder;
  box.title = strings.placeholder;
  box.setAttribute("aria-label", strings.query);
  // What was typed before the page was ready stays.
  if (box.value === "") box.value = state.query;
  help.title = strings.help;
  help.setAttribute("aria-label", strings.help);
  exporting.textContent = strings.export;
  corpus.setAttribute("aria-label", strings.corpus);
  list.setAttribute("aria-label", strings.lines);
  orders.setAttribute("aria-label", strings.sortBy);
  hints.replaceChildren(
    ...strings.hints.flatMap(([example, meaning]) => [element("dt", example), element("dd", meaning)]),
  );
  orders.replaceChildren(
    ...Object.entries(strings.orders).map(([order, title]) => orderButton(order, title)),
  );
  showOrder();
  if (box.value !== state.query) search();
  else if (state.query) search(true);
}

function focus(query) {
  if (query) {
    box.value = query;
    search();
    remember();
  }
  box.focus();
  box.select();
}

function orderButton(order, title) {
  const button = element("button", title);
  button.type = "button";
  button.setAttribute("role", "radio");
  button.dataset.order = order;
  button.addEventListener("click", () => choose(order));
  button.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const all = [...orders.children];
    const next = all[(all.indexOf(button) + step + all.length) % all.length];
    choose(next.dataset.order);
    next.focus();
    event.preventDefault();
  });
  return button;
}

function choose(order) {
  state.sort = order;
  showOrder();
  search();
}

/** Of a group of radio buttons, Tab reaches the one that is chosen. */
function showOrder() {
  for (const button of orders.children) {
    const isChosen = button.dataset.order === state.sort;
    button.setAttribute("aria-checked", String(isChosen));
    button.tabIndex = isChosen ? 0 : -1;
  }
}

/** @param again whether the same was searched before: then the list stays where it is */
function search(again = false) {
  clearTimeout(waiting);
  if (!strings) return; // `start` searches for what stands in the box
  state.query = box.value.trim();
  if (!again) Object.assign(state, { active: 0, top: 0 });
  editor.setState(state);
  number++;
  lines = [];
  pages = new Set();
  if (state.query === "") return show(undefined);
  if (!again) count.textContent = strings.searching;
  ask(Math.floor(state.top / rowHeight / pageSize));
}

const params = () => ({
  query: state.query,
  sort: state.sort,
  ...(state.corpus && { corpus: state.corpus }),
});

function ask(page) {
  if (pages.has(page)) return;
  pages.add(page);
  tell({
    type: "search",
    number,
    params: { ...params(), offset: page * pageSize, limit: pageSize },
  });
}

function show(next) {
  const isFirst = pages.size <= 1;
  result = next;
  problems.replaceChildren(...(result?.problems ?? []).map(({ message }) => element("div", message)));
  count.textContent = result ? countWords(result) : "";
  list.hidden = exporting.hidden = !result || result.total === 0;
  if (!result) return;
  showCorpora();
  result.lines.forEach((line, i) => (lines[result.offset + i] = line));
  height.style.height = `${result.total * rowHeight}px`;
  list.setAttribute("aria-rowcount", String(result.total));
  if (isFirst) {
    list.scrollTop = state.top;
    state.active = Math.min(state.active, Math.max(0, result.total - 1));
  }
  draw();
}

function countWords({ total, documents }) {
  if (total === 0) return strings.none;
  if (total === 1) return strings.one;
  const words = strings.many
    .replace("{0}", total.toLocaleString())
    .replace("{1}", documents.toLocaleString());
  return total > 50_000 && state.sort !== "path" && state.sort !== "date"
    ? `${words}. ${strings.sortedPart}`
    : words;
}

function showCorpora() {
  const { corpora } = result;
  corpus.hidden = corpora.length < 2;
  const options = [{ root: "", name: strings.allCorpora }, ...corpora];
  corpus.replaceChildren(
    ...options.map(({ root, name }) => {
      const option = element("option", name);
      option.value = root;
      return option;
    }),
  );
  corpus.value = state.corpus;
}

/** Draw the lines in sight, and ask for those that are not here yet. */
function draw() {
  if (!result || list.hidden) return;
  state.top = list.scrollTop;
  editor.setState(state);
  const first = Math.max(0, Math.floor(list.scrollTop / rowHeight) - 5);
  const end = Math.min(result.total, Math.ceil((list.scrollTop + list.clientHeight) / rowHeight) + 5);
  const rows = [];
  for (let i = first; i < end; i++) {
    if (lines[i]) rows.push(row(i, lines[i]));
    else ask(Math.floor(i / pageSize));
  }
  height.replaceChildren(...rows);
  list.setAttribute("aria-activedescendant", `line-${state.active}`);
}

function row(index, line) {
  const drawn = element("div");
  drawn.className = "line";
  drawn.id = `line-${index}`;
  drawn.dataset.index = String(index);
  drawn.setAttribute("role", "row");
  drawn.setAttribute("aria-rowindex", String(index + 1));
  drawn.setAttribute("aria-selected", String(index === state.active));
  drawn.style.top = `${index * rowHeight}px`;
  const words = element("div");
  words.className = "words";
  words.setAttribute("role", "presentation");
  for (const part of ["left", "hit", "right"]) {
    const cell = element("span");
    cell.className = part;
    cell.setAttribute("role", "gridcell");
    cell.append(element("span", line[part]));
    words.append(cell);
  }
  const place = [line.speaker, line.date, `${line.path}:${line.range.start.line + 1}`, line.corpus];
  const under = element("div", place.filter(Boolean).join(" · "));
  under.className = "place";
  under.setAttribute("role", "gridcell");
  drawn.title = [line.title, place.filter(Boolean).join(" · ")].filter(Boolean).join("\n");
  drawn.append(words, under);
  return drawn;
}

function select(index) {
  if (!result || index < 0) return;
  state.active = index;
  const top = index * rowHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + rowHeight > list.scrollTop + list.clientHeight)
    list.scrollTop = top + rowHeight - list.clientHeight;
  draw();
}

function open(index, takeFocus) {
  const line = lines[index];
  if (!line) return;
  remember();
  tell({ type: "open", line, focus: takeFocus });
}

function remember() {
  if (!state.query || history[0] === state.query) return;
  history = [state.query, ...history.filter((old) => old !== state.query)].slice(0, 50);
  place = -1;
  tell({ type: "remember", query: state.query });
}

/** Go through earlier searches, as in the editor's own search boxes. */
function step(by) {
  if (place === -1) typed = box.value;
  place = Math.min(Math.max(place + by, -1), history.length - 1);
  box.value = place === -1 ? typed : history[place];
}

function element(name, text) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  return made;
}

tell({ type: "ready" });
