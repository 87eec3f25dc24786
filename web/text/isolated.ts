/** Letters written from right to left, and signs that turn the direction. */
const turning = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Bidi_Control}]/u;

/**
 * What people typed, set apart within a sentence: letters that turn the direction turn nothing outside of it. A name in
 * Latin letters turns nothing and stays as it is, for who searches the page for it or copies it.
 */
export const isolated = (typed: string): string => (turning.test(typed) ? `\u2068${typed}\u2069` : typed);
