/** A value on the DynamoDB wire, e.g. `{ "S": "umum" }`. */
export type WireValue = Readonly<Record<string, unknown>>;
export type WireItem = Readonly<Record<string, WireValue>>;

const utf8 = (text: string): number => Buffer.byteLength(text);

/** Two digits a byte, leading and trailing zeros left out, plus one byte; one more for a minus. */
const numberSize = (text: string): number => {
  const digits = text
    .replace(/e.*$/i, "")
    .replace(/[-+.]/g, "")
    .replace(/^0+|0+$/g, "");
  return Math.ceil(digits.length / 2) + 1 + (text.startsWith("-") ? 1 : 0);
};

const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
const binarySize = (base64: unknown): number => Buffer.from(String(base64), "base64").length;

/** A list or map costs three bytes, and one for each of its elements. */
const sizes: Record<string, (value: never) => number> = {
  S: (value: string) => utf8(value),
  N: (value: string) => numberSize(value),
  B: (value: string) => binarySize(value),
  BOOL: () => 1,
  NULL: () => 1,
  SS: (values: string[]) => sum(values.map(utf8)),
  NS: (values: string[]) => sum(values.map(numberSize)),
  BS: (values: string[]) => sum(values.map(binarySize)),
  L: (values: WireValue[]) => 3 + sum(values.map((value) => 1 + valueSize(value))),
  M: (values: WireItem) => 3 + sum(Object.entries(values).map(([name, value]) => 1 + utf8(name) + valueSize(value))),
};

const valueSize = (value: WireValue): number => {
  const [[type, content] = ["", undefined]] = Object.entries(value);
  const size = sizes[type];
  if (!size) throw new Error(`No DynamoDB type: ${type}`);
  return size(content as never);
};

/** The bytes of an item as AWS counts them ("DynamoDB item sizes and formats"); 0 for one that is not there. */
export const itemSize = (item: WireItem | undefined): number =>
  item ? sum(Object.entries(item).map(([name, value]) => utf8(name) + valueSize(value))) : 0;
