// @ts-nocheck -- runs in the browser's page, where the DOM is.

/**
 * Where words stand on the screen in the active editor: the middle of their first character's box, or null if they
 * are not drawn. Monaco draws spaces as no-break spaces and splits a line into many elements.
 */
export function placeOfWords(words) {
  const editor =
    document.querySelector(".editor-group-container.active .monaco-editor .view-lines") ?? document;
  for (const line of editor.querySelectorAll(".view-line")) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const text = nodes
      .map((node) => node.data)
      .join("")
      .replaceAll("\u00a0", " ");
    const start = text.indexOf(words);
    if (start < 0) continue;
    let offset = start;
    const node = nodes.find((each) => {
      if (offset < each.data.length) return true;
      offset -= each.data.length;
      return false;
    });
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const box = range.getBoundingClientRect();
    const style = getComputedStyle(node.parentElement);
    return {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      color: style.color,
      classes: node.parentElement.className,
    };
  }
  return null;
}

/** From now on, note for each key how many milliseconds go by until the page has drawn what it did: `takeFrames`. */
export function noteFrames() {
  globalThis.frames_ = [];
  addEventListener(
    "keydown",
    () => {
      const start = performance.now();
      // The frame after the next task is the one in which the key shows.
      requestAnimationFrame(() => setTimeout(() => globalThis.frames_.push(performance.now() - start)));
    },
    true,
  );
}

/** What has been noted since the last time. */
export const takeFrames = () => globalThis.frames_.splice(0);
