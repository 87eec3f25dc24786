/**
 * Where to go after signing in: a page of ours, judged as the browser will read the address, never one from elsewhere.
 * @param home where to go otherwise
 */
export const returnPath = (asked: string | string[] | undefined, home = "/"): string => {
  if (typeof asked !== "string" || !asked.startsWith("/")) return home;
  try {
    const { origin, pathname, search, hash } = new URL(asked, location.origin);
    return origin === location.origin ? pathname.replace(/^\/+/, "/") + search + hash : home;
  } catch {
    return home;
  }
};
