const separators = /[\s().\-\u2010-\u2015]/g;
const prefix = /^(?:\+?620?|0)?(?=8)/;
const mobile = /^8\d{8,11}$/;

/**
 * An Indonesian mobile number in E.164 (`+6281…`), from any way people write one: `0812-3456-7890`, `62 812…`,
 * `+62 (0)812…`, `812…`. Anything else, landlines too, since they take no text: undefined.
 */
export const indonesianMobile = (written: string): string | undefined => {
  const national = written.replace(separators, "").replace(prefix, "");
  return mobile.test(national) ? `+62${national}` : undefined;
};
