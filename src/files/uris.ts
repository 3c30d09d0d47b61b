import { URI } from "vscode-uri";

/** The spelling of a uri that VS Code itself uses, so that uris can be compared as strings. */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri, true).toString();
  } catch {
    return uri;
  }
}

/** A folder's uri without the slash at its end. */
export const folderUri = (uri: string): string => canonicalUri(uri).replace(/\/+$/, "");

export const uriOfPath = (path: string): string => URI.file(path).toString();

/** The path of a `file:` uri; undefined for any other, and for what is no uri. */
export function pathOfUri(uri: string): string | undefined {
  try {
    const parsed = URI.parse(uri);
    return parsed.scheme === "file" ? parsed.fsPath : undefined;
  } catch {
    return undefined;
  }
}

/** The path of a uri relative to a folder, with `/`; undefined if it does not lie in it. */
export function pathIn(folder: string, uri: string): string | undefined {
  if (!uri.startsWith(`${folder}/`)) return undefined;
  const path = uri.slice(folder.length + 1);
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The uri of a path (with `/`) below a folder, which has the spelling that VS Code itself uses. */
export const uriIn = (folder: string, path: string): string =>
  plain.test(path)
    ? `${folder}/${path}`
    : canonicalUri(`${folder}/${path.split("/").map(encodeURIComponent).join("/")}`);

/** What is written in a uri as it is. */
const plain = /^[\w.~/-]*$/;

/** The uri without its last part; empty if it has only one. */
export const parentFolder = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf("/")));

/** Whether a uri is one of some files and folders, or lies in one. */
export function liesIn(uri: string, files: ReadonlySet<string>): boolean {
  for (let at = uri; at !== ""; at = parentFolder(at)) if (files.has(at)) return true;
  return false;
}

/** The last part of a uri, decoded. */
export function baseName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
