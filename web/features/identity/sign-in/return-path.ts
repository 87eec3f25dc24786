/** Where to go after signing in: a page of ours, judged as the browser will read the address, never one from elsewhere. */
export const returnPath = (asked: string | string[] | undefined): string => {
  if (typeof asked !== "string" || !asked.startsWith("/")) return "/";
  try {
    const { origin, pathname, search, hash } = new URL(asked, location.origin);
    return origin === location.origin ? pathname.replace(/^\/+/, "/") + search + hash : "/";
  } catch {
    return "/";
  }
};
