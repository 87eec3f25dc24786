/**
 * Writes one line of JSON to the function's log. Not by `console`: Lambda puts a time and an id before what that
 * writes, and then neither CloudWatch's metrics nor its queries read the line.
 */
export const writeLine = (line: Readonly<Record<string, unknown>>): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};
