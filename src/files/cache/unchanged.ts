import type { FileStamp } from "../files.ts";

/** Whether a file with this stamp has the contents that it had at an earlier one, which must have been settled. */
export const unchanged = (before: FileStamp, now: FileStamp): boolean =>
  before.settled &&
  before.size === now.size &&
  before.modified === now.modified &&
  before.changed === now.changed &&
  before.inode === now.inode;
