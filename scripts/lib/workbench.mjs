import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The address of the workbench with a folder or `.code-workspace` file opened.
 * @param {{ origin: string }} served @param {string} opened an absolute path
 * @param {{ token?: string, payload?: readonly (readonly [string, string])[] }} [options]
 */
export function workbenchAddress({ origin }, opened, { token, payload = [] } = {}) {
  const query = [
    ...(token ? [`tkn=${token}`] : []),
    `${opened.endsWith(".code-workspace") ? "workspace" : "folder"}=${encodeURIComponent(urlPath(opened)).replaceAll("%2F", "/")}`,
    ...(payload.length > 0 ? [`payload=${encodeURIComponent(JSON.stringify(payload))}`] : []),
  ];
  return `${origin}/?${query.join("&")}`;
}

/** A file as the workbench of a server names it. @param {{ authority: string }} served @param {string} file */
export function remoteUri({ authority }, file) {
  return `vscode-remote://${authority}${encodeURI(urlPath(file))}`;
}

/** @param {string} file an absolute path, on Windows with a drive letter */
function urlPath(file) {
  return process.platform === "win32" ? decodeURI(pathToFileURL(file).pathname) : path.resolve(file);
}
