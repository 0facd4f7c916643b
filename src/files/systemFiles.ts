/** What systems and Excel itself leave in folders. */
const SYSTEM_FILE = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Whether nobody sent the file of this path: a lock of Excel's, a list of thumbnails, something in a hidden folder. */
export function isSystemFile(path: string): boolean {
  return path.split(/[\\/]/).some((part) => SYSTEM_FILE.test(part));
}
